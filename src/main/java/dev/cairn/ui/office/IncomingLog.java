package dev.cairn.ui.office;

import dev.cairn.intake.lifting.LogReading;

/**
 * A lifter's log in a file that was dropped or chosen.
 *
 * @param source the file's name
 * @param known whether the lifter is here already
 */
public record IncomingLog(String source, LogReading reading, boolean known) {}
