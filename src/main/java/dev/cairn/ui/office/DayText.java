package dev.cairn.ui.office;

/**
 * What an athlete reads on a day.
 *
 * @param description empty where there is none
 * @param author "template", "remote", "coach"
 * @param approved whether all of it was approved as it stands
 */
public record DayText(String title, String description, String author, boolean approved) {}
