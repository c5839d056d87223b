package org.duban.course;

import java.util.List;

/** Who answers for a target, by the names that the table prints: the leaders' own, the units' short ones. */
record Responsibility(List<String> leaders, List<String> lead, List<String> support) {}
