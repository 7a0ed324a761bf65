package dev.cairn.pack.read;

import dev.cairn.pack.PackRefused;

/** An example that a pack must pass before it comes into force. */
public sealed interface PackCase {
  /** Where it is written. */
  Entry entry();

  String id();

  /** Whether a modifier applies to an athlete of whom a few facts are told. */
  record OfModifier(String id, String modifier, String applies, Entry entry) implements PackCase {}

  /** Whether a red line stops an athlete of whom a few facts are told. */
  record OfRedLine(String id, String redLine, String applies, Entry entry) implements PackCase {}

  /** What a whole athlete's plan must come to. */
  record OfPlan(String id, Entry entry) implements PackCase {}

  /** What must be lifted next. */
  record OfLift(String id, Entry entry) implements PackCase {}

  static PackCase read(Entry entry) throws PackRefused {
    String id = entry.text("id");
    return switch (entry.text("kind")) {
      case "modifier" -> new OfModifier(id, entry.text("modifier"), applies(entry), entry);
      case "redline" -> new OfRedLine(id, entry.text("redline"), applies(entry), entry);
      case "plan" -> plan(id, entry);
      default ->
          throw entry.field("kind").refuse("there is no such kind of case", "it is misspelt");
    };
  }

  /** "true", "false" or "unknown". */
  private static String applies(Entry entry) throws PackRefused {
    return entry.field("applies").node().asString();
  }

  private static PackCase plan(String id, Entry entry) throws PackRefused {
    entry.field("athlete");
    entry.field("expect");
    return new OfPlan(id, entry);
  }
}
