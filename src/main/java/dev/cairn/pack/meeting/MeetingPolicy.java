package dev.cairn.pack.meeting;

/**
 * When answers are a consensus, and how many coaches put a rule into force.
 *
 * @param fewest with fewer answers there is no number
 * @param consensusBand a band of at most this share of the median is a consensus
 * @param widestBand a band of more than this share of the median gives no number
 * @param smallestSide so many coaches on either side of a gap are a split
 * @param agreedShare so large a share of one direction is a consensus
 * @param signOffs so many coaches have to sign before a rule may be in force
 */
public record MeetingPolicy(
    int fewest,
    double consensusBand,
    double widestBand,
    int smallestSide,
    double agreedShare,
    int signOffs) {}
