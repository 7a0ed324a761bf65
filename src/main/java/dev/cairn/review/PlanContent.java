package dev.cairn.review;

import dev.cairn.json.Canonical;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of a plan an athlete would run: its weeks and days without their reasons. A plan made again
 * keeps its approval exactly as long as this stays the same, however the reasons are told.
 */
public final class PlanContent {
  private static final String WHY = "why";

  private PlanContent() {}

  /** A hash of weeks and days of a plan as a file holds it. */
  public static String of(JsonNode plan) {
    JsonNode weeks = plan.path("weeks").deepCopy();
    weeks.forEach(PlanContent::bare);
    MessageDigest sha = sha256();
    sha.update(plan.path("race").asString("").getBytes(StandardCharsets.UTF_8));
    sha.update(plan.path("raceDate").asString("").getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha.digest(Canonical.bytes(weeks)));
  }

  private static void bare(JsonNode week) {
    if (week instanceof ObjectNode members) {
      members.remove(WHY);
    }
    for (JsonNode day : week.path("days")) {
      if (day instanceof ObjectNode members) {
        members.remove(WHY);
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
