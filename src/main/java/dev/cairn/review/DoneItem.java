package dev.cairn.review;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A plan that got a coach's word this week; now it may be told how it was chosen.
 *
 * @param origin nothing where it came back because it had changed, or by another way than the week
 */
public record DoneItem(
    String athleteId,
    String name,
    int age,
    Judgement judgement,
    Optional<Judgement> first,
    Optional<Origin> origin,
    BigDecimal risk) {}
