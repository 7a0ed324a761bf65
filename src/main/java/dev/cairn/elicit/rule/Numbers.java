package dev.cairn.elicit.rule;

/**
 * The numbers of a rule.
 *
 * @param value in force once coaches signed
 * @param low where the band begins
 * @param high where it ends
 * @param careful the end of the band on the safe side
 */
public record Numbers(double value, double low, double high, double careful) {}
