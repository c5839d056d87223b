/** What holds for the whole program, checked by the build so that nobody has to remember it. */
package org.duban.build;
