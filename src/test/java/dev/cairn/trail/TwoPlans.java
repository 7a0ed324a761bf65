package dev.cairn.trail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One week of a plan written as a file has it, so that a test can change whatever it wants. */
public final class TwoPlans {
  static final String MODIFIER =
      """
      {"primary":"modifier","modifier":{"adjustment":"peak x 0.9","conditionParts":[],\
      "evidence":"J02","grade":"C","modifierName":"Shin splint history","reason":"Sore once.",\
      "status":"proposed","triggerCondition":"injury"}}\
      """;

  private final List<String> decisions = new ArrayList<>();
  private String km = "55";
  private String type = "long";
  private String input = "{\"age\":32,\"id\":\"alex\",\"name\":\"Alex\"}";
  private String pack = "ab";
  private String engine = "1.0.0";
  private String monday = "2027-01-25";
  private int number = 9;

  public TwoPlans km(String km) {
    this.km = km;
    return this;
  }

  TwoPlans type(String type) {
    this.type = type;
    return this;
  }

  public TwoPlans input(String input) {
    this.input = input;
    return this;
  }

  TwoPlans pack(String pack) {
    this.pack = pack;
    return this;
  }

  TwoPlans engine(String engine) {
    this.engine = engine;
    return this;
  }

  TwoPlans week(int number, String monday) {
    this.number = number;
    this.monday = monday;
    return this;
  }

  /** A decision by a rule; inputs are "name=value@from". */
  public TwoPlans rule(String id, String value, String rule, String... inputs) {
    String source =
        "{\"primary\":\"template\",\"template\":{\"templateName\":\"t\",\"templateRule\":\""
            + rule
            + "\"}}";
    return decision(id, value, source, inputs);
  }

  public TwoPlans modifier(String id) {
    return decision(id, "applies", MODIFIER);
  }

  private TwoPlans decision(String id, String value, String source, String... inputs) {
    List<String> written = new ArrayList<>();
    for (String input : inputs) {
      String[] parts = input.split("[=@]", 3);
      written.add(
          "{\"name\":\"%s\",\"value\":\"%s\",\"from\":\"%s\"}"
              .formatted(parts[0], parts[1], parts[2]));
    }
    decisions.add(
        "{\"alternativesConsidered\":[],\"decisionId\":\"%s\",\"decisionType\":\"volume\","
                .formatted(id)
            + "\"decisionSource\":%s,\"inputs\":[%s],\"value\":\"%s\",\"whatWasDecided\":\"w\"}"
                .formatted(source, String.join(",", written), value));
    return this;
  }

  public byte[] line() {
    String why = "[\"w%02d.total\"]".formatted(number);
    String day =
        "{\"date\":\"%s\",\"plannedDistanceKm\":18,\"plannedDurationMins\":null,".formatted(monday)
            + "\"targetPace\":null,\"why\":%s,\"workoutType\":\"%s\"}".formatted(why, type);
    String week =
        "{\"days\":[%s],\"plannedDistanceKm\":%s,\"weekEndDate\":\"%s\",\"weekNumber\":%d,"
                .formatted(day, km, monday, number)
            + "\"weekStartDate\":\"%s\",\"weekType\":\"peak\",\"why\":%s}".formatted(monday, why);
    String pack =
        "{\"id\":\"running\",\"sha256\":\"%s\",\"version\":\"1.0.0\"}"
            .formatted(this.pack.repeat(32));
    return ("{\"athleteId\":\"alex\",\"decisions\":[%s],\"engineVersion\":\"%s\","
                .formatted(String.join(",", decisions), engine)
            + "\"goal\":\"improve\",\"hash\":\"00\",\"input\":%s,\"packs\":[%s],\"race\":\"half\","
                .formatted(input, pack)
            + "\"raceDate\":\"2027-02-21\",\"relaxed\":[],\"schema\":1,\"warnings\":[],"
            + "\"weeks\":[%s]}".formatted(week))
        .getBytes(StandardCharsets.UTF_8);
  }

  public StoredPlan plan() {
    try {
      return PlanReader.read(line());
    } catch (DamagedPlan problem) {
      throw new IllegalStateException(problem);
    }
  }
}
