package dev.cairn.cli;

import dev.cairn.engine.EngineVersion;
import dev.cairn.json.Canonical;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.trail.FirstDifference;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.Replayed;
import dev.cairn.trail.Replayed.PackPair;
import dev.cairn.trail.StoredAnswer;
import dev.cairn.trail.StoredAnswer.Planned;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What recomputing a line came to, as one canonical JSON line. */
final class ReplayJson {
  private final CanonicalWriter out = new CanonicalWriter();

  byte[] line(Replayed replayed) {
    out.clear();
    out.beginObject();
    members(replayed);
    out.endObject();
    return Lines.ended(out.toBytes());
  }

  /**
   * The same, and what other packs would make of it.
   *
   * @param now with the packs in force now; null where they are those it was made with
   */
  byte[] line(Replayed replayed, @Nullable Replayed now) {
    out.clear();
    out.beginObject();
    members(replayed);
    out.name("withPacksInForce");
    if (now == null) {
      out.nothing();
    } else {
      out.beginObject();
      members(now);
      out.endObject();
    }
    out.endObject();
    return Lines.ended(out.toBytes());
  }

  private void members(Replayed replayed) {
    switch (replayed) {
      case Replayed.Same same -> answer(same.answer(), true, null, List.of());
      case Replayed.LaidOut laidOut -> answer(laidOut.answer(), false, null, List.of());
      case Replayed.OtherPlan other -> answer(other.before(), false, other.first(), other.packs());
      case Replayed.OtherAnswer other ->
          answer(other.before(), false, other.first(), other.packs());
    }
  }

  /** A line that nobody could recompute. */
  byte[] problem(int line, String sentence) {
    out.clear();
    out.beginObject().name("line").integer(line).name("problem").text(sentence);
    out.name("same").bool(false).endObject();
    return Lines.ended(out.toBytes());
  }

  private void answer(
      StoredAnswer stored, boolean same, @Nullable FirstDifference first, List<PackPair> packs) {
    Planned plan = stored instanceof Planned planned ? planned : null;
    out.name("altered").bool(plan != null && plan.altered());
    out.name("athleteId").text(stored.athleteId());
    out.name("contentHash").text(plan == null ? null : plan.contentHash());
    out.name("engine").beginObject();
    out.name("now").text(EngineVersion.CURRENT);
    out.name("recorded").text(plan == null ? null : plan.plan().engineVersion()).endObject();
    out.name("first");
    first(first);
    out.name("hash").text(plan == null ? null : plan.plan().hash());
    out.name("packs").beginArray();
    packs.forEach(this::pack);
    out.endArray().name("same").bool(same);
  }

  private void first(@Nullable FirstDifference first) {
    if (first == null) {
      out.nothing();
      return;
    }
    out.beginObject().name("file");
    value(first.before());
    out.name("member").text(first.member()).name("recomputed");
    value(first.after());
    out.endObject();
  }

  private void value(@Nullable JsonNode value) {
    if (value == null) {
      out.nothing();
    } else {
      Canonical.write(value, out);
    }
  }

  private void pack(PackPair pair) {
    out.beginObject().name("now");
    pack(pair.inForce());
    out.name("recorded");
    pack(pair.recorded());
    out.endObject();
  }

  private void pack(@Nullable PackRef pack) {
    if (pack == null) {
      out.nothing();
      return;
    }
    out.beginObject().name("id").text(pack.id()).name("sha256").text(pack.sha256());
    out.name("version").text(pack.version()).endObject();
  }
}
