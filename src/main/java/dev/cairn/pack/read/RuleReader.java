package dev.cairn.pack.read;

import dev.cairn.model.Race;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.GrowthRules;
import dev.cairn.pack.IntensityRules;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.Quantity;
import dev.cairn.pack.SessionLimits;
import dev.cairn.pack.ShareBand;
import dev.cairn.pack.ShareBand.Band;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the files under rules/. */
final class RuleReader {
  private RuleReader() {}

  static GrowthRules growth(Entry file) throws PackRefused {
    Ordered.check(file, "cutbackLowPercent", "cutbackPercent", "cutbackHighPercent");
    return new GrowthRules(
        file.number("maxIncreasePercent"),
        file.number("hardCeilingPercent"),
        file.number("addedKmPerRun"),
        file.number("inconsistentStartPercent"),
        file.whole("consistentWeeksNeeded"),
        file.number("cutbackPercent"),
        file.number("cutbackLowPercent"),
        file.number("cutbackHighPercent"),
        file.whole("cutbackEvery"),
        file.whole("noCutbackBelowWeeks"),
        file.whole("maxFullWeeksInRow"),
        file.number("peakRoundingKm"));
  }

  static SessionLimits sessions(Entry file) throws PackRefused {
    Ordered.check(file, "runStepMinKm", "runStepMaxKm");
    return new SessionLimits(
        file.number("easyMinKm"),
        file.whole("easyMinMinutes"),
        file.number("runStepPercent"),
        file.number("runStepMinKm"),
        file.number("runStepMaxKm"),
        file.whole("runStepDays"),
        file.whole("timeOnFeetMinutes"),
        file.whole("firstMarathonMinutes"),
        file.number("weekdayChangeKm"),
        file.whole("raceWeekRunMinutes"),
        file.whole("dayBeforeRaceMinutes"),
        file.whole("unknownEasyPaceSeconds"),
        file.whole("easyDaysBetweenHard"),
        file.whole("maxQualityUpTo4Days"),
        file.whole("maxQualityFrom5Days"),
        file.whole("easyDaysBeforeRace"),
        file.number("kmPerEasyDayAfterRace"));
  }

  static ShareBand share(Entry share) throws PackRefused {
    SortedSet<Race> races = new TreeSet<>();
    for (Entry race : share.list("races")) {
      races.add(race.word(Race.values(), Race::word));
    }
    Entry quality = share.optional("quality");
    return new ShareBand(
        races,
        share.whole("runDays"),
        band(share.field("longRun")),
        quality == null ? null : band(quality));
  }

  private static Band band(Entry band) throws PackRefused {
    Ordered.check(band, "low", "high");
    return new Band(band.number("low"), band.number("high"));
  }

  static IntensityRules intensity(Entry file) throws PackRefused {
    return new IntensityRules(
        minutes(file),
        weekPercent(file),
        file.number("easyTimePercent"),
        file.number("bothUpPercent"),
        file.number("cutbackPercent"),
        file.number("warmUpKm"),
        file.number("coolDownKm"),
        file.number("minHardMinutes"),
        file.whole("stridesFromWeek"),
        file.whole("raceAgeWeeks"),
        file.number("goalGapPercent"),
        breakFactors(file),
        file.number("paceBandPercent"),
        steady(file.field("steady")),
        strides(file.field("strides")),
        runWalk(file.field("runWalk")));
  }

  private static IntensityRules.Steady steady(Entry steady) throws PackRefused {
    Ordered.check(steady, "fromPercent", "toPercent");
    return new IntensityRules.Steady(
        steady.number("fromPercent"), steady.number("toPercent"), steady.number("aroundKm"));
  }

  private static IntensityRules.Strides strides(Entry strides) throws PackRefused {
    Ordered.check(strides, "few", "full");
    return new IntensityRules.Strides(
        strides.whole("few"),
        strides.whole("full"),
        strides.whole("seconds"),
        strides.whole("recoverySeconds"),
        strides.number("leastEasyKm"),
        strides.number("weekPercent"));
  }

  /** Stages never run less than the one before. */
  private static IntensityRules.RunWalk runWalk(Entry runWalk) throws PackRefused {
    List<IntensityRules.WalkStage> stages = new ArrayList<>();
    for (Entry row : runWalk.list("stages")) {
      int run = row.whole("runSeconds");
      if (!stages.isEmpty() && run < stages.getLast().runSeconds()) {
        throw row.refuse(
            "a stage that runs " + run + " s follows one that runs longer",
            "the stages stand out of order");
      }
      stages.add(new IntensityRules.WalkStage(run, row.whole("walkSeconds")));
    }
    return new IntensityRules.RunWalk(
        runWalk.number("belowRuns"),
        runWalk.number("belowKm"),
        runWalk.whole("aroundSeconds"),
        stages);
  }

  private static SortedMap<WorkoutType, IntensityRules.Range> minutes(Entry file)
      throws PackRefused {
    SortedMap<WorkoutType, IntensityRules.Range> minutes = new TreeMap<>();
    for (Map.Entry<String, Entry> member : file.members("minutes").entrySet()) {
      Entry range = member.getValue();
      Ordered.check(range, "from", "to");
      minutes.put(
          range.word(member.getKey(), WorkoutType.values(), WorkoutType::word),
          new IntensityRules.Range(range.number("from"), range.number("to")));
    }
    return minutes;
  }

  private static SortedMap<WorkoutType, Double> weekPercent(Entry file) throws PackRefused {
    SortedMap<WorkoutType, Double> percent = new TreeMap<>();
    for (Map.Entry<String, Entry> member : file.members("weekPercent").entrySet()) {
      Entry share = member.getValue();
      percent.put(
          share.word(member.getKey(), WorkoutType.values(), WorkoutType::word),
          share.node().asDouble());
    }
    return percent;
  }

  private static SortedMap<Integer, Double> breakFactors(Entry file) throws PackRefused {
    TreeMap<Integer, Double> factors = new TreeMap<>();
    for (Entry row : file.list("breakFactors")) {
      int daysOff = row.whole("daysOff");
      double kept = row.number("kept");
      Map.Entry<Integer, Double> before = factors.lastEntry();
      if (before != null && (daysOff <= before.getKey() || kept > before.getValue())) {
        throw row.refuse(
            daysOff + " days off that keep " + kept + " stand out of order",
            "each row has more days off than the one before and keeps no more");
      }
      factors.put(daysOff, kept);
    }
    return factors;
  }

  static Map<Quantity, Double> floors(Entry file) throws PackRefused {
    Map<Quantity, Double> floors = new EnumMap<>(Quantity.class);
    for (Map.Entry<String, Entry> member : file.members("floors").entrySet()) {
      Entry floor = member.getValue();
      floors.put(
          floor.word(member.getKey(), Quantity.values(), Quantity::word), floor.node().asDouble());
    }
    return floors;
  }
}
