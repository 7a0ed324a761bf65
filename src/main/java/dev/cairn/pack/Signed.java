package dev.cairn.pack;

import java.time.LocalDate;

/**
 * Who in a workspace decided on a rule.
 *
 * @param by the name the coach goes by
 * @param reason in the coach's words; empty where none was given
 */
public record Signed(String by, LocalDate on, String reason) {}
