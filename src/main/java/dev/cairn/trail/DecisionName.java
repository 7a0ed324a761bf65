package dev.cairn.trail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sentence calls the thing that a decision is about: w09.total is "week 9's total". */
public final class DecisionName {
  private static final Pattern OF_A_DAY =
      Pattern.compile("w([0-9]+)\\.(mon|tue|wed|thu|fri|sat|sun)\\.([a-zA-Z]+)");
  private static final Pattern OF_A_WEEK = Pattern.compile("w([0-9]+)\\.([a-zA-Z.]+)");

  private DecisionName() {}

  public static String of(String id) {
    Matcher day = OF_A_DAY.matcher(id);
    if (day.matches()) {
      return ofDay(day.group(3), name(day.group(2)), Integer.parseInt(day.group(1)), id);
    }
    Matcher week = OF_A_WEEK.matcher(id);
    if (week.matches()) {
      return ofWeek(week.group(2), Integer.parseInt(week.group(1)), id);
    }
    return ofPlan(id);
  }

  private static String ofDay(String part, String day, int week, String id) {
    return switch (part) {
      case "distance" -> day + "'s run in week " + week;
      case "type" -> "the kind of run on " + day + " of week " + week;
      case "session" -> day + "'s session in week " + week;
      case "strides" -> "the strides on " + day + " of week " + week;
      default -> id;
    };
  }

  private static String name(String day) {
    return switch (day) {
      case "mon" -> "Monday";
      case "tue" -> "Tuesday";
      case "wed" -> "Wednesday";
      case "thu" -> "Thursday";
      case "fri" -> "Friday";
      case "sat" -> "Saturday";
      default -> "Sunday";
    };
  }

  private static String ofWeek(String part, int week, String id) {
    return switch (part) {
      case "total" -> "week " + week + "'s total";
      case "type" -> "the kind of week " + week;
      case "pattern" -> "the days of week " + week;
      case "easy.session" -> "the easy runs of week " + week;
      default -> id;
    };
  }

  private static String ofPlan(String id) {
    return switch (id) {
      case "plan.weeks" -> "the length of the plan";
      case "plan.phases" -> "the order of phases";
      case "plan.start" -> "the week that the plan begins from";
      case "plan.runDays" -> "the number of runs a week";
      case "plan.pattern" -> "the weekly pattern";
      case "plan.goalPeak" -> "the peak that the goal asks for";
      case "plan.safePeak" -> "the safe peak";
      case "plan.peak" -> "the peak week";
      case "plan.longest" -> "the longest run";
      case "plan.firstQuality" -> "the first quality session";
      case "plan.modifiers" -> "the number of modifiers that apply";
      case "plan.crossTraining" -> "the cross-training";
      case "pace.vdot" -> "the fitness (VDOT)";
      case "pace.prediction" -> "the predicted race time";
      case "goal.time" -> "the view of the goal time";
      case "limit.weeklyIncrease" -> "the weekly growth allowed";
      case "limit.peak" -> "the factor on the safe peak";
      case "limit.longRun" -> "the factor on the long run's cap";
      case "limit.easyDaysBetweenHard" -> "the easy days between hard days";
      case "limit.cutbackEvery" -> "the weeks from cutback to cutback";
      case "limit.cutbackDepth" -> "the depth of cutbacks";
      case "limit.qualitySessions" -> "the quality sessions allowed a week";
      case "limit.hardMinutes" -> "the factor on hard minutes";
      case "limit.firstQualityWeek" -> "the first week that may hold quality";
      case "limit.hills" -> "whether hills are allowed";
      case "limit.intervals" -> "whether intervals are allowed";
      case "limit.runWalk" -> "running or run-walk";
      default -> byPrefix(id);
    };
  }

  private static String byPrefix(String id) {
    if (id.startsWith("pace.")) {
      return "the " + id.substring("pace.".length()) + " pace";
    }
    if (id.startsWith(AgreedTrail.PREFIX)) {
      return agreed(id.substring(AgreedTrail.PREFIX.length()));
    }
    return id.startsWith("modifier.")
        ? "the modifier " + id.substring("modifier.".length()).replace('-', ' ')
        : id;
  }

  private static String agreed(String rest) {
    int dot = rest.indexOf('.');
    String part = dot < 0 ? "" : rest.substring(dot + 1);
    if (part.isEmpty()) {
      return "what coaches agreed on";
    }
    return part.startsWith("coach-")
        ? "what " + part.replace('-', ' ') + " said"
        : "what all coaches said";
  }
}
