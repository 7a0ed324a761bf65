package dev.cairn.pack.read;

import dev.cairn.model.Goal;
import dev.cairn.model.Phase;
import dev.cairn.model.Race;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.RaceTemplate.AimRange;
import dev.cairn.pack.RaceTemplate.LongRunCap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads the files under templates/. */
final class TemplateReader {
  private TemplateReader() {}

  static RaceTemplate template(Entry file) throws PackRefused {
    Ordered.check(file, "minWeeks", "usualWeeks", "maxWeeks");
    checkUsual(file);
    return new RaceTemplate(
        file.text("id"),
        file.text("name"),
        file.field("race").word(Race.values(), Race::word),
        file.whole("minWeeks"),
        file.whole("maxWeeks"),
        file.whole("usualWeeks"),
        file.maybeWhole("usualWeeksFromKm"),
        file.maybeNumber("usualFromKm"),
        file.whole("buildPercent"),
        file.whole("peakWeekPercent"),
        taper(file),
        caps(file),
        file.whole("minLongestPercent"),
        file.flag("peakReachesRace"),
        aim(file),
        file.maybeNumber("longWarnKm"),
        multipliers(file),
        keyWorkouts(file));
  }

  private static void checkUsual(Entry file) throws PackRefused {
    Entry weeks = file.optional("usualWeeksFromKm");
    Entry km = file.optional("usualFromKm");
    Entry alone = weeks == null ? km : weeks;
    if (alone != null && (weeks == null || km == null)) {
      throw alone.refuse(
          "\"usualWeeksFromKm\" and \"usualFromKm\" only mean something together",
          "the other one is missing");
    }
  }

  private static List<Integer> taper(Entry file) throws PackRefused {
    List<Integer> taper = new ArrayList<>();
    for (Entry week : file.list("taperPercent")) {
      int percent = week.node().asInt();
      if (!taper.isEmpty() && percent > taper.getLast()) {
        throw week.refuse(
            "the taper rises from " + taper.getLast() + " to " + percent + " % of the peak",
            "the weeks are in the wrong order");
      }
      taper.add(percent);
    }
    return taper;
  }

  private static List<LongRunCap> caps(Entry file) throws PackRefused {
    List<LongRunCap> caps = new ArrayList<>();
    for (Entry cap : file.list("longRunCaps")) {
      int fromWeeks = cap.whole("fromWeeks");
      if (!caps.isEmpty() && fromWeeks <= caps.getLast().fromWeeks()) {
        throw cap.refuse(
            "a cap from "
                + fromWeeks
                + " weeks stands behind one from "
                + caps.getLast().fromWeeks(),
            "the shortest length comes first");
      }
      caps.add(new LongRunCap(fromWeeks, cap.number("km")));
    }
    return caps;
  }

  private static @Nullable AimRange aim(Entry file) throws PackRefused {
    Entry aim = file.optional("longAimKm");
    if (aim == null) {
      return null;
    }
    Ordered.check(aim, "from", "to");
    return new AimRange(aim.number("from"), aim.number("to"));
  }

  private static SortedMap<Goal, Double> multipliers(Entry file) throws PackRefused {
    Ordered.check(file.field("multipliers"), "finish", "improve", "compete");
    SortedMap<Goal, Double> multipliers = new TreeMap<>();
    for (Map.Entry<String, Entry> member : file.members("multipliers").entrySet()) {
      Entry factor = member.getValue();
      multipliers.put(
          factor.word(member.getKey(), Goal.values(), Goal::word), factor.node().asDouble());
    }
    return multipliers;
  }

  private static SortedMap<Phase, List<WorkoutType>> keyWorkouts(Entry file) throws PackRefused {
    SortedMap<Phase, List<WorkoutType>> types = new TreeMap<>();
    Entry phases = file.field("keyWorkouts");
    for (Phase phase : Phase.values()) {
      List<WorkoutType> rotation = new ArrayList<>();
      for (Entry type : phases.list(phase.word())) {
        rotation.add(type.word(WorkoutType.values(), WorkoutType::word));
      }
      types.put(phase, List.copyOf(rotation));
    }
    return types;
  }
}
