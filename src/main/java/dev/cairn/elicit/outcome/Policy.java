package dev.cairn.elicit.outcome;

/**
 * When answers are a consensus; data of a pack.
 *
 * @param fewest with fewer answers there is no number
 * @param consensusBand a band of at most this share of the median is a consensus
 * @param widestBand a band of more than this share of the median gives no number
 * @param smallestSide so many coaches on either side of a gap are a split
 * @param agreedShare so large a share of one direction is a consensus
 */
public record Policy(
    int fewest,
    double consensusBand,
    double widestBand,
    int smallestSide,
    double agreedShare) {}
