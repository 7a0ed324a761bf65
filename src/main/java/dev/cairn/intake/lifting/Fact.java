package dev.cairn.intake.lifting;

import java.time.LocalDate;

/** Who told a field of a lifter, and when. */
public record Fact(String field, String source, LocalDate date) {}
