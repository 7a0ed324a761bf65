package dev.cairn.intake;

import dev.cairn.json.Spelling;
import dev.cairn.model.Hrv;
import dev.cairn.model.Illness;
import dev.cairn.model.Injury;
import dev.cairn.model.RecentRace;
import dev.cairn.model.Snapshot;
import dev.cairn.model.Temperament;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what is known of the athlete. */
final class SnapshotReader {
  private static final List<String> SITES =
      List.of(
          "shin_splints",
          "itb_syndrome",
          "achilles",
          "plantar_fasciitis",
          "patellofemoral",
          "bone_stress",
          "hamstring",
          "other");
  private static final Kind<Double> KM = Kinds.number(0, 400);
  private static final Kind<Double> YEARS = Kinds.number(0, 90);
  private static final Kind<Double> MONTHS = Kinds.number(0, 1200);

  private final Fields fields;
  private final Findings findings;

  SnapshotReader(Fields fields, Findings findings) {
    this.fields = fields;
    this.findings = findings;
  }

  Snapshot read() {
    Snapshot snapshot =
        new Snapshot(
            fields.required("asOf", Kinds.DATE, "a plan counts from this day", LocalDate.MIN),
            fields.required("currentWeeklyKm", KM, "the first week is built on it", 0.0),
            fields.optional("runsPerWeekAvg", Kinds.number(0, 14)),
            fields.required("longestRecentRunKm", KM, "every longer run is built on it", 0.0),
            recentRace(),
            fields.optional("vdot", Kinds.number(15, 90)),
            fields.optional("yearsRunning", YEARS),
            fields.optional("consistentWeeks", Kinds.whole(0, 12)),
            fields.optional("temperament", Kinds.word(Temperament.values(), Temperament::word)),
            injuries(),
            fields.optional("sleepHours", Kinds.number(0, 24)),
            fields.optional("stress", Kinds.whole(1, 5)),
            fields.optional("hrv", Kinds.word(Hrv.values(), Hrv::word), Hrv.UNKNOWN),
            fields.optional("restingPulseDelta", Kinds.whole(-50, 100)),
            fields.optional("illness", Kinds.word(Illness.values(), Illness::word)),
            fields.optional("heat", Kinds.FLAG),
            fields.list("previousFailures", Kinds.text()),
            fields.optional("daysOff", Kinds.whole(0, 3650), 0));
    fields.finish();
    return snapshot;
  }

  private @Nullable RecentRace recentRace() {
    if (!fields.has("recentRace")) {
      return null;
    }
    Fields race = fields.object("recentRace");
    String why = "a race without it tells no fitness";
    RecentRace result =
        new RecentRace(
            race.required("distanceKm", Kinds.number(1, 100), why, 1.0),
            race.required("time", Kinds.TIME, why, Duration.ZERO),
            race.required("date", Kinds.DATE, why, LocalDate.MIN));
    race.finish();
    return result;
  }

  private List<Injury> injuries() {
    List<Injury> injuries = new ArrayList<>();
    for (Fields injury : fields.objects("injuries")) {
      injuries.add(
          new Injury(
              site(injury),
              injury.optional("monthsSince", MONTHS),
              injury.optional("cleared", Kinds.FLAG),
              injury.optional("pain", Kinds.whole(0, 10))));
      injury.finish();
    }
    return injuries;
  }

  /** An injury nobody wrote rules for still counts, as "other", and the coach is told. */
  private String site(Fields injury) {
    String site =
        injury.required("site", Kinds.text(), "an injury needs the place that hurt", "other");
    if (SITES.contains(site)) {
      return site;
    }
    findings.warning(
        injury.path("site"),
        "is \"" + site + "\", which no rule knows, so it counts as other. " + known(site));
    return "other";
  }

  private static String known(String site) {
    String near = Spelling.nearest(site, SITES);
    return near == null
        ? "Maybe use one of " + String.join(", ", SITES) + "."
        : "Maybe you meant " + near + ".";
  }
}
