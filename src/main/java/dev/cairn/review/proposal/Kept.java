package dev.cairn.review.proposal;

import dev.cairn.review.Profile;
import dev.cairn.review.SeenDecision;

/** A decision that lay before a coach who judged the plan and left it as it was. */
public record Kept(long sequence, String athlete, Profile profile, SeenDecision decision) {}
