package dev.cairn.action.accept;

/**
 * A value of a race's template as somebody writes it for what coaches agreed on in words.
 *
 * @param place what coaches marked, such as "phase/build"; empty: the only place they agreed on
 * @param value by the word that template files use, such as "buildPercent" or "keyWorkouts/peak"
 * @param now what stands there instead, such as "40", "78, 62, 40", "29 to 32" or "none"
 */
public record WrittenChange(String place, String value, String now) {}
