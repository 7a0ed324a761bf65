package dev.cairn.intake.lifting;

import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.model.lifting.DailyNote;
import dev.cairn.model.lifting.Equipment;
import dev.cairn.model.lifting.Lifter;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Prescription;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes a log as a lifter file in canonical JSON; reading it again gives the same log. */
public final class LifterText {
  private static final Key BAR = Key.of("bar");
  private static final Key BODYWEIGHT = Key.of("bodyweight");
  private static final Key BORN = Key.of("born");
  private static final Key DATE = Key.of("date");
  private static final Key DAYS = Key.of("days");
  private static final Key DELOAD = Key.of("deload");
  private static final Key DUMBBELLS = Key.of("dumbbells");
  private static final Key EQUIPMENT = Key.of("equipment");
  private static final Key EXERCISE = Key.of("exercise");
  private static final Key FACTS = Key.of("facts");
  private static final Key GOAL = Key.of("goal");
  private static final Key ID = Key.of("id");
  private static final Key LOG = Key.of("log");
  private static final Key NAME = Key.of("name");
  private static final Key PAIN = Key.of("pain");
  private static final Key PLATE_PAIRS = Key.of("platePairs");
  private static final Key PRESCRIPTIONS = Key.of("prescriptions");
  private static final Key REPS_FROM = Key.of("repsFrom");
  private static final Key REPS_TO = Key.of("repsTo");
  private static final Key REST_SECONDS = Key.of("restSeconds");
  private static final Key SCHEMA = Key.of("schema");
  private static final Key SESSIONS = Key.of("sessions");
  private static final Key SETS = Key.of("sets");
  private static final Key SEX = Key.of("sex");
  private static final Key SLEEP_HOURS = Key.of("sleepHours");
  private static final Key SORENESS = Key.of("soreness");
  private static final Key SOURCE = Key.of("source");
  private static final Key STACK_STEP = Key.of("stackStep");
  private static final Key STACK_TOP = Key.of("stackTop");
  private static final Key STRESS = Key.of("stress");
  private static final Key TARGET_RPE = Key.of("targetRpe");
  private static final Key UNIT = Key.of("unit");
  private static final Key VALUE = Key.of("value");
  private static final Key YEARS_LIFTING = Key.of("yearsLifting");

  private final CanonicalWriter out = new CanonicalWriter();
  private final LiftingLog log;
  private final Lifter lifter;
  private final List<Fact> facts;
  private final String source;

  private LifterText(LiftingLog log, List<Fact> facts, String source) {
    this.log = log;
    this.lifter = log.lifter();
    this.facts = facts;
    this.source = source;
  }

  /**
   * The file's text.
   *
   * @param facts who told what; a field without one has the source and the first day of the log
   * @param source where the log comes from
   */
  public static String canonical(LiftingLog log, List<Fact> facts, String source) {
    LifterText text = new LifterText(log, facts, source);
    text.write();
    return new String(text.out.toBytes(), StandardCharsets.UTF_8);
  }

  private void write() {
    out.beginObject().name(FACTS).beginObject();
    writeFacts();
    out.endObject().name(ID).text(lifter.id()).name(LOG).beginObject().name(DAYS).beginArray();
    log.days().forEach(this::day);
    out.endArray().name(SESSIONS).beginArray();
    SessionText sessions = new SessionText(out, lifter.unit());
    log.sessions().forEach(sessions::write);
    out.endArray().name(SOURCE).text(source).endObject();
    out.name(NAME).text(lifter.name()).name(PRESCRIPTIONS).beginArray();
    lifter.prescriptions().forEach(this::prescription);
    out.endArray().name(SCHEMA).integer(LifterReader.SCHEMA);
    out.name(UNIT).text(lifter.unit().symbol()).endObject();
  }

  private void writeFacts() {
    Mass bodyweight = lifter.bodyweight();
    if (bodyweight != null) {
      fact(BODYWEIGHT, () -> thousandths(bodyweight.in(lifter.unit())));
    }
    LocalDate born = lifter.born();
    if (born != null) {
      fact(BORN, () -> out.text(born.toString()));
    }
    fact(EQUIPMENT, () -> equipment(lifter.equipment()));
    fact(GOAL, () -> out.text(LifterKinds.word(lifter.goal())));
    if (lifter.sex() != null) {
      String word = lifter.sex().word();
      fact(SEX, () -> out.text(word));
    }
    Double years = lifter.yearsLifting();
    if (years != null) {
      fact(YEARS_LIFTING, () -> thousandths(years));
    }
  }

  private void fact(Key field, Runnable value) {
    Fact fact = told(field.name());
    out.name(field).beginObject().name(DATE).text(fact.date().toString());
    out.name(SOURCE).text(fact.source()).name(VALUE);
    value.run();
    out.endObject();
  }

  private Fact told(String field) {
    return facts.stream()
        .filter(fact -> fact.field().equals(field))
        .findFirst()
        .orElseGet(() -> new Fact(field, source, firstDay()));
  }

  private LocalDate firstDay() {
    return log.sessions().isEmpty()
        ? LocalDate.of(2000, 1, 1)
        : log.sessions().getFirst().start().toLocalDate();
  }

  private void equipment(Equipment equipment) {
    LoadUnit unit = equipment.unit();
    out.beginObject().name(BAR);
    thousandths(equipment.bar().in(unit));
    out.name(DUMBBELLS);
    masses(equipment.dumbbells(), unit);
    out.name(PLATE_PAIRS);
    masses(equipment.platePairs(), unit);
    Mass step = equipment.stackStep();
    if (step != null) {
      out.name(STACK_STEP);
      thousandths(step.in(unit));
    }
    Mass top = equipment.stackTop();
    if (top != null) {
      out.name(STACK_TOP);
      thousandths(top.in(unit));
    }
    out.name(UNIT).text(unit.symbol()).endObject();
  }

  private void masses(List<Mass> masses, LoadUnit unit) {
    out.beginArray();
    masses.forEach(mass -> thousandths(mass.in(unit)));
    out.endArray();
  }

  private void day(DailyNote day) {
    out.beginObject();
    optional(BODYWEIGHT, day.bodyweight(), mass -> thousandths(mass.in(lifter.unit())));
    out.name(DATE).text(day.date().toString());
    optional(PAIN, day.pain(), pain -> out.texts(pain.stream().map(LifterKinds::word).toList()));
    optional(SLEEP_HOURS, day.sleepHours(), this::thousandths);
    optional(SORENESS, day.soreness(), soreness -> out.integer(soreness));
    optional(STRESS, day.stress(), stress -> out.integer(stress));
    out.endObject();
  }

  private void prescription(Prescription asked) {
    Fact fact = told("prescription of " + asked.exercise());
    out.beginObject().name(DATE).text(fact.date().toString()).name(DELOAD).bool(asked.deload());
    out.name(EXERCISE).text(asked.exercise());
    out.name(REPS_FROM).integer(asked.repsFrom()).name(REPS_TO).integer(asked.repsTo());
    optional(REST_SECONDS, asked.restSeconds(), rest -> out.integer(rest));
    out.name(SETS).integer(asked.sets()).name(SOURCE).text(fact.source()).name(TARGET_RPE);
    thousandths(asked.targetRpe());
    out.endObject();
  }

  private <T> void optional(Key key, @Nullable T value, Consumer<T> writing) {
    if (value != null) {
      out.name(key);
      writing.accept(value);
    }
  }

  private void thousandths(double value) {
    out.thousandths(Math.round(value * 1000));
  }
}
