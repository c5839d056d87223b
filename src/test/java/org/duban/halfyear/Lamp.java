package org.duban.halfyear;

/**
 * What is seen of a target's light.
 *
 * @param mark its shape: ✔●▲■○
 * @param percent with one decimal; empty where there is none
 */
record Lamp(String mark, String percent) {
    static final Lamp GREY = new Lamp("○", "");
}
