package dev.cairn.pack.origin;

import java.time.LocalDate;

/**
 * A coach's signature under a rule.
 *
 * @param name as the coach is called where the rule was agreed on; may be a pseudonym
 */
public record SignOff(String name, LocalDate on) {}
