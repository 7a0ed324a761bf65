package dev.cairn.trail;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.model.Plan;
import dev.cairn.model.Week;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes plans as canonical lines of the file form, each with its hash. One writer keeps its buffer
 * from plan to plan, so it belongs to one thread.
 */
public final class PlanJson {
  /** The file form that is written. */
  public static final int SCHEMA = 1;

  private static final Key ATHLETE_ID = Key.of("athleteId");
  private static final Key DECISIONS = Key.of("decisions");
  private static final Key ENGINE_VERSION = Key.of("engineVersion");
  private static final Key GOAL = Key.of("goal");
  private static final Key HASH = Key.of("hash");
  private static final Key ID = Key.of("id");
  private static final Key INPUT = Key.of("input");
  private static final Key PACKS = Key.of("packs");
  private static final Key RACE = Key.of("race");
  private static final Key RACE_DATE = Key.of("raceDate");
  private static final Key SCHEMA_KEY = Key.of("schema");
  private static final Key SHA256 = Key.of("sha256");
  private static final Key VERSION = Key.of("version");
  private static final Key WEEKS = Key.of("weeks");

  private static final String NO_HASH_YET = "0".repeat(64);

  private final CanonicalWriter out = new CanonicalWriter();
  private final MessageDigest sha256 = sha256();

  /** The line of a plan without a line end; the input is the athlete's file as canonical JSON. */
  public byte[] line(ExplainedPlan plan, String canonicalInput) {
    out.clear();
    out.beginObject();
    beforeHash(plan);
    int hashFrom = out.length();
    out.name(HASH).text(NO_HASH_YET);
    int hashTo = out.length();
    afterHash(plan, canonicalInput);
    out.endObject();
    return hashed(hashFrom, hashTo);
  }

  private void beforeHash(ExplainedPlan plan) {
    out.name(ATHLETE_ID).text(plan.plan().athleteId());
    out.name(DECISIONS).beginArray();
    for (Decision decision : plan.trail().decisions()) {
      DecisionJson.write(decision, out);
    }
    out.endArray();
    out.name(ENGINE_VERSION).text(plan.engineVersion());
    out.name(GOAL).text(plan.plan().goal().word());
  }

  private void afterHash(ExplainedPlan explained, String canonicalInput) {
    Plan plan = explained.plan();
    out.name(INPUT).canonical(canonicalInput.getBytes(StandardCharsets.UTF_8));
    out.name(PACKS).beginArray();
    for (PackRef pack : explained.packs()) {
      out.beginObject();
      out.name(ID).text(pack.id());
      out.name(SHA256).text(pack.sha256());
      out.name(VERSION).text(pack.version());
      out.endObject();
    }
    out.endArray();
    out.name(RACE).text(plan.race().word());
    out.name(RACE_DATE).text(plan.raceDate().toString());
    RemarkJson.relaxed(explained.relaxed(), out);
    out.name(SCHEMA_KEY).integer(SCHEMA);
    RemarkJson.warnings(explained.warnings(), out);
    out.name(WEEKS).beginArray();
    for (Week week : plan.weeks()) {
      WeekJson.write(week, plan.race(), out);
    }
    out.endArray();
  }

  /** Hashes all but the hash's own member, comma included, and puts the hash in. */
  private byte[] hashed(int hashFrom, int hashTo) {
    byte[] line = out.toBytes();
    sha256.update(line, 0, hashFrom);
    sha256.update(line, hashTo, line.length - hashTo);
    byte[] hash = HexFormat.of().formatHex(sha256.digest()).getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(hash, 0, line, hashTo - 1 - hash.length, hash.length);
    return line;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
