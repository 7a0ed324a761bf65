package dev.cairn.pack.shelf;

import tools.jackson.databind.JsonNode;

/**
 * A case of a pack and what came of it.
 *
 * @param pack the pack whose case it is
 * @param kind modifier, redline, plan or lift
 * @param rule the modifier or red line it asks; empty for a plan or a load
 * @param given the athlete of the case, or the case of a load itself
 * @param expected what has to come out, as written
 * @param got what came out, or how a plan differs; empty where all is as expected
 */
public record TriedCase(
    String pack,
    String id,
    String kind,
    String rule,
    JsonNode given,
    JsonNode expected,
    String got,
    boolean passed) {}
