package dev.cairn.action.sample;

import dev.cairn.action.sample.DrawSample.Waiting;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.pack.ReviewPack;
import dev.cairn.review.ReviewWeek;
import dev.cairn.review.RiskReason;
import dev.cairn.review.Sample;
import dev.cairn.review.Sample.Drawn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A drawn week and its plans as canonical JSON. */
final class SampleJson {
  private static final Key BADGE = Key.of("badge");
  private static final Key BY_RISK = Key.of("byRisk");
  private static final Key COACH = Key.of("coach");
  private static final Key DRAWN = Key.of("drawn");
  private static final Key FACTOR = Key.of("factor");
  private static final Key ORIGIN = Key.of("origin");
  private static final Key PACK = Key.of("pack");
  private static final Key PLAN = Key.of("plan");
  private static final Key PLANS = Key.of("plans");
  private static final Key PROBABILITY = Key.of("probability");
  private static final Key REASONS = Key.of("reasons");
  private static final Key RED_FLAG = Key.of("redFlag");
  private static final Key RISK = Key.of("risk");
  private static final Key SEED = Key.of("seed");
  private static final Key SHA = Key.of("sha256");
  private static final Key SHARE = Key.of("share");
  private static final Key TEXT = Key.of("text");
  private static final Key TURN = Key.of("turn");
  private static final Key VERSION = Key.of("version");
  private static final Key WEEK = Key.of("week");

  private SampleJson() {}

  static byte[] draw(ReviewWeek week, String seed, int plans, int drawn, ReviewPack pack) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject();
    out.name(BY_RISK).integer(Sample.byRisk(pack.rules(), drawn));
    out.name(DRAWN).integer(drawn);
    out.name(PACK).text(pack.ref().id());
    out.name(PLANS).integer(plans);
    out.name(SEED).text(seed);
    out.name(SHA).text(pack.ref().sha256());
    out.name(VERSION).text(pack.ref().version());
    out.name(WEEK).text(week.word());
    return out.endObject().toBytes();
  }

  static byte[] item(ReviewWeek week, String coach, Drawn drawn, Waiting waiting) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject();
    out.name(COACH).text(coach);
    out.name(ORIGIN).text(drawn.origin().word());
    out.name(PLAN).text(waiting.plan().hash());
    out.name(PROBABILITY).text(drawn.probability().toPlainString());
    out.name(REASONS).beginArray();
    waiting.risk().reasons().forEach(reason -> reason(reason, out));
    out.endArray();
    out.name(RISK).text(waiting.risk().score().toPlainString());
    out.name(TURN).integer(drawn.position());
    out.name(WEEK).text(week.word());
    return out.endObject().toBytes();
  }

  private static void reason(RiskReason reason, CanonicalWriter out) {
    out.beginObject();
    out.name(BADGE).text(reason.badge());
    out.name(FACTOR).text(reason.factor());
    out.name(RED_FLAG).bool(reason.redFlag());
    out.name(SHARE).text(reason.share().toPlainString());
    out.name(TEXT).text(reason.text());
    out.endObject();
  }

  static List<RiskReason> reasons(JsonNode item) {
    List<RiskReason> reasons = new ArrayList<>();
    for (JsonNode reason : item.path("reasons")) {
      reasons.add(
          new RiskReason(
              reason.path("factor").asString(""),
              new BigDecimal(reason.path("share").asString("0")),
              reason.path("badge").asString(""),
              reason.path("text").asString(""),
              reason.path("redFlag").booleanValue()));
    }
    return reasons;
  }
}
