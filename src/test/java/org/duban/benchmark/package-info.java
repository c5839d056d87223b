/** Measures the whole program; run by hand, see the README. */
package org.duban.benchmark;
