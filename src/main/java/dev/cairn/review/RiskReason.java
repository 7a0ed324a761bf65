package dev.cairn.review;

import java.math.BigDecimal;

/**
 * One thing that makes a plan risky.
 *
 * @param factor the id of the rule's factor
 * @param share what it adds when nothing else does, 0 to 1
 * @param badge in two or three words
 * @param text why it matters
 * @param redFlag whether nobody may approve without having acknowledged it
 */
public record RiskReason(
    String factor, BigDecimal share, String badge, String text, boolean redFlag) {}
