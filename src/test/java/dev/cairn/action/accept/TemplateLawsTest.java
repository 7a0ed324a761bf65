package dev.cairn.action.accept;

import static dev.cairn.action.accept.TemplateRules.build;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Refused;
import dev.cairn.action.rules.RulesHere;
import dev.cairn.action.rules.RulesHere.Standing;
import dev.cairn.engine.Outcome;
import dev.cairn.engine.Planner;
import dev.cairn.engine.RunningPack;
import dev.cairn.engine.check.PlanCheck;
import dev.cairn.model.Athlete;
import dev.cairn.model.Race;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.trail.PackRef;
import dev.cairn.trail.PlanJson;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever coaches change in a template: plans keep every rule, and others stay as they are. */
@TestInstance(Lifecycle.PER_CLASS)
class TemplateLawsTest {
  /** Values that a template goes with, most of them far from the pack's. */
  private static final Map<TemplateValue, List<String>> VALUES = new TreeMap<>();

  static {
    VALUES.put(TemplateValue.MIN_WEEKS, List.of("6", "14"));
    VALUES.put(TemplateValue.MAX_WEEKS, List.of("20", "30"));
    VALUES.put(TemplateValue.USUAL_WEEKS, List.of("15", "19"));
    VALUES.put(TemplateValue.USUAL_WEEKS_FROM_KM, List.of("10"));
    VALUES.put(TemplateValue.USUAL_FROM_KM, List.of("20", "70"));
    VALUES.put(TemplateValue.BUILD_PERCENT, List.of("0", "20", "60"));
    VALUES.put(TemplateValue.PEAK_WEEK_PERCENT, List.of("45", "60", "90"));
    VALUES.put(TemplateValue.TAPER_PERCENT, List.of("60", "90, 30", "90, 80, 70, 60"));
    VALUES.put(TemplateValue.LONG_RUN_CAPS, List.of("1: 30", "8: 26, 16: 33.5"));
    VALUES.put(TemplateValue.MIN_LONGEST_PERCENT, List.of("30", "70"));
    VALUES.put(TemplateValue.PEAK_REACHES_RACE, List.of("no"));
    VALUES.put(TemplateValue.LONG_AIM_KM, List.of("24 to 28", "none"));
    VALUES.put(TemplateValue.LONG_WARN_KM, List.of("none", "33"));
    VALUES.put(TemplateValue.FINISH, List.of("1.1", "1.4"));
    VALUES.put(TemplateValue.IMPROVE, List.of("1.5", "1.95"));
    VALUES.put(TemplateValue.COMPETE, List.of("2", "5"));
    VALUES.put(TemplateValue.BUILD, List.of("hills", "intervals, tempo"));
    VALUES.put(TemplateValue.PEAK, List.of("tempo", "race_pace"));
    VALUES.put(TemplateValue.TAPER, List.of("tempo"));
  }

  private static final String OWN = "workspace-" + TemplateRules.RULE;

  private final TemplateRules at = new TemplateRules().answered();

  private List<Athlete> samples = List.of();

  @BeforeAll
  void samples() {
    String[] ids = Objects.requireNonNull(new File("sample-athletes").list());
    samples =
        Stream.of(ids)
            .filter(id -> Files.exists(Path.of("sample-athletes", id, "athlete.json")))
            .sorted()
            .map(RunningPack::sample)
            .toList();
  }

  private Standing under(WrittenChange... changes) {
    RulesHere here = at.at.here;
    return Coming.of(at.offer(changes), here, here.ofPacks()).after();
  }

  private void keepsItsLaws(RunningRules rules) {
    Planner plain = RunningPack.planner();
    Planner under = new Planner(rules);
    int planned = 0;
    for (Athlete athlete : samples) {
      boolean runs = athlete.request().race() == Race.MARATHON;
      Outcome outcome = under.plan(athlete);
      assertThat(under.own(athlete).containsKey(OWN)).isEqualTo(runs);
      if (!runs) {
        assertThat(bytes(outcome)).isEqualTo(bytes(plain.plan(athlete)));
      } else if (outcome instanceof Outcome.Planned(var plan)) {
        planned++;
        assertThat(PlanCheck.violations(athlete, rules, plan.plan())).isEmpty();
        assertThat(plan.packs()).extracting(PackRef::id).containsExactly("running", OWN);
        assertThat(plan.trail().decided("agreed." + TemplateRules.RULE)).isTrue();
      }
    }
    assertThat(planned).isPositive();
  }

  private static byte[] bytes(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Planned(var plan) -> new PlanJson().line(plan, "{}");
      case Outcome.Refused refused -> refused.toString().getBytes(StandardCharsets.UTF_8);
    };
  }

  /** Every value has its say, alone. */
  @ParameterizedTest
  @EnumSource(TemplateValue.class)
  void eachValueAloneKeepsEveryRuleAndLeadsToTheCoaches(TemplateValue value) {
    for (String now : VALUES.getOrDefault(value, List.of())) {
      RunningRules rules = under(build(value.word(), now)).rules();
      assertThat(rules).isNotEqualTo(RunningPack.rules());
      keepsItsLaws(rules);
      assertThat(linked(rules, value)).as("%s leads from a decision", value).isTrue();
    }
    assertThat(VALUES).containsKey(value);
  }

  /** Whether a decision of some marathon plan rests on the value. */
  private boolean linked(RunningRules rules, TemplateValue value) {
    for (Athlete athlete : samples) {
      if (athlete.request().race() == Race.MARATHON
          && new Planner(rules).plan(athlete) instanceof Outcome.Planned(var plan)
          && plan.trail().decisions().stream()
              .flatMap(decision -> decision.inputs().stream())
              .anyMatch(input ->
                  input.name().equals(value.plain() + ", agreed on by coaches")
                      && input.from().equals("agreed." + TemplateRules.RULE))) {
        return true;
      }
    }
    return false;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void anyValuesTogetherKeepEveryRuleAndWithdrawnTheyLeaveNothing(long seed) {
    Random random = new Random(seed);
    List<TemplateValue> values = new ArrayList<>(Arrays.asList(TemplateValue.values()));
    List<WrittenChange> changes = new ArrayList<>();
    for (int at = 0; at < 4; at++) {
      TemplateValue value = values.remove(random.nextInt(values.size()));
      List<String> of = VALUES.getOrDefault(value, List.of());
      changes.add(build(value.word(), of.get(random.nextInt(of.size()))));
    }
    Standing under = under(changes.toArray(WrittenChange[]::new));
    keepsItsLaws(under.rules());
    Standing without = at.at.here.without(under, TemplateRules.RULE);
    assertThat(without.rules()).isEqualTo(RunningPack.rules());
  }

  /** As if it had been asked as another question, so that it does not take the other's place. */
  @SuppressWarnings("NullAway") // a rule of values has no file
  private static Offer asked(Offer offer, String rule) {
    Provenance from = offer.provenance();
    Grounds.Meeting meeting = (Grounds.Meeting) from.grounds();
    Grounds other =
        new Grounds.Meeting(
            meeting.meeting(),
            meeting.on(),
            meeting.facilitator(),
            meeting.coaches(),
            meeting.set(),
            "of-" + rule,
            meeting.title(),
            meeting.text(),
            meeting.measure(),
            meeting.least(),
            meeting.most(),
            meeting.first(),
            meeting.second(),
            meeting.judged());
    Provenance renamed =
        new Provenance(
            rule,
            from.name(),
            from.condition(),
            from.sets(),
            from.reason(),
            other,
            from.needed(),
            from.signOffs());
    return new Offer(renamed, offer.file(), List.of(), offer.coaches(), offer.requires());
  }

  @Test
  void aChangeThatDoesNotGoWithAnotherInForceIsRefused() {
    RulesHere here = at.at.here;
    Offer first = asked(at.offer(build("minWeeks", "14")), "tc-z");
    Standing one = Coming.of(first, here, here.ofPacks()).after();
    Offer second = asked(at.offer(build("usualWeeks", "12")), "tc-a");
    assertThatThrownBy(() -> Coming.of(second, here, one))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("does not go with it");
    Offer later = asked(at.offer(build("usualWeeks", "12")), "tc-zz");
    assertThatThrownBy(() -> Coming.of(later, here, one))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("does not go with it");
  }

  @Test
  void aRuleThatWouldLoseOnlySomeOfItsValuesIsNotReplaced() {
    RulesHere here = at.at.here;
    Offer both = asked(at.offer(build("buildPercent", "40"), build("minWeeks", "10")), "tc-z");
    Standing one = Coming.of(both, here, here.ofPacks()).after();
    Offer other = asked(at.offer(build("buildPercent", "45")), "tc-a");
    assertThatThrownBy(() -> Coming.of(other, here, one))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("The rule tc-z changes the same template and minWeeks as well");
  }
}
