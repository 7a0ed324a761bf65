package dev.cairn.cli.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A session read back from its printed words, by nothing but the words. */
record PrintedSession(double minutes, double hardMinutes, double firstKm, double lastKm) {
  private static final Pattern STEP =
      Pattern.compile(
          "(?:(?<reps>\\d+) x )?(?:about )?(?<amount>[\\d.:]+) (?<unit>km|mi|min|s|m)"
              + " (?<how>.*?)(?: (?:with|then) (?<rest>[\\d:]+) (?<restUnit>min|s)"
              + " (?<restHow>easy|walk|steady).*)?");
  private static final Pattern PACE =
      Pattern.compile(" at (?<m1>\\d+):(?<s1>\\d+)(?:-(?<m2>\\d+):(?<s2>\\d+))? /(?:km|mi)");
  private static final Pattern HARD =
      Pattern.compile("(threshold|interval|race pace|marathon|repetition|hard|race effort|fast).*");

  /**
   * @param easyPerKm seconds of an easy kilometre, which the words leave to the foot of the page
   * @param hardPerKm the same of a hard one, for those who run by effort
   */
  static PrintedSession read(String text, double easyPerKm, double hardPerKm) {
    double seconds = 0;
    double hard = 0;
    double first = 0;
    double last = 0;
    double pace = hardPerKm;
    for (String part : text.replace(Prose.JOINT, ' ').split(": ", 2)[1].split(", ")) {
      Matcher step = STEP.matcher(part);
      if (!step.matches()) {
        throw new IllegalArgumentException("cannot read \"" + part + "\" of \"" + text + "\"");
      }
      int reps = step.group("reps") == null ? 1 : Integer.parseInt(step.group("reps"));
      String how = step.group("how");
      Matcher told = PACE.matcher(how);
      pace = told.find() ? pace(told, how) : pace;
      boolean effort = HARD.matcher(how.replaceFirst("^(at|comfortably) ", "")).matches();
      double km = km(step.group("amount"), step.group("unit"));
      double one = km == 0 ? seconds(step) : km * (how.startsWith("easy") ? easyPerKm : pace);
      seconds += reps * (one + rest(step));
      hard += effort ? reps * one : 0;
      if (how.startsWith("easy")) {
        first = first == 0 ? km : first;
        last = km;
      }
    }
    return new PrintedSession(seconds / 60, hard / 60, first, last);
  }

  private static double pace(Matcher told, String how) {
    double fast = clock(told.group("m1") + ":" + told.group("s1"));
    double slow =
        told.group("m2") == null ? fast : clock(told.group("m2") + ":" + told.group("s2"));
    return (fast + slow) / 2 / (how.endsWith("/mi") ? 1.609344 : 1);
  }

  private static double km(String amount, String unit) {
    return switch (unit) {
      case "km" -> Double.parseDouble(amount);
      case "mi" -> Double.parseDouble(amount) * 1.609344;
      case "m" -> Double.parseDouble(amount) / 1000;
      default -> 0;
    };
  }

  private static double seconds(Matcher step) {
    String amount = step.group("amount");
    return step.group("unit").equals("s") ? Double.parseDouble(amount) : minutes(amount);
  }

  private static double rest(Matcher step) {
    String rest = step.group("rest");
    if (rest == null) {
      return 0;
    }
    return step.group("restUnit").equals("s") ? Double.parseDouble(rest) : minutes(rest);
  }

  private static double minutes(String text) {
    return text.contains(":") ? clock(text) : Double.parseDouble(text) * 60;
  }

  private static double clock(String text) {
    String[] parts = text.split(":");
    return Integer.parseInt(parts[0]) * 60 + Integer.parseInt(parts[1]);
  }
}
