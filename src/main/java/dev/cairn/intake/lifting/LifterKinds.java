package dev.cairn.intake.lifting;

import dev.cairn.intake.Kind;
import dev.cairn.intake.Kinds;
import dev.cairn.model.lifting.LiftingGoal;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Muscle;
import dev.cairn.model.lifting.SetKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The kinds of fields that only lifter files have, and the words of their lists. */
final class LifterKinds {
  static final Kind<LoadUnit> UNIT = Kinds.word(LoadUnit.values(), LoadUnit::symbol);
  static final Kind<SetKind> SET = Kinds.word(SetKind.values(), LifterKinds::word);
  static final Kind<LiftingGoal> GOAL = Kinds.word(LiftingGoal.values(), LifterKinds::word);
  static final Kind<Muscle> MUSCLE = Kinds.word(Muscle.values(), LifterKinds::word);
  static final Kind<LocalDateTime> START =
      Kinds.of("a date and time from 2000 to 2100, such as 2026-11-27T18:30", LifterKinds::start);

  static final Kind<LocalDate> BIRTH =
      Kinds.of("a date from 1900-01-01 to 2100-12-31, such as 1976-05-14", LifterKinds::birth);

  private static final Pattern BIRTH_FORM = Pattern.compile("(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}");
  private static final Pattern START_FORM =
      Pattern.compile("2[01][0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?");

  private LifterKinds() {}

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable LocalDate birth(JsonNode value) {
    try {
      return value.isString() && BIRTH_FORM.matcher(value.stringValue()).matches()
          ? LocalDate.parse(value.stringValue())
          : null;
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  private static @Nullable LocalDateTime start(JsonNode value) {
    if (!value.isString() || !START_FORM.matcher(value.stringValue()).matches()) {
      return null;
    }
    try {
      LocalDateTime start = LocalDateTime.parse(value.stringValue());
      return start.getYear() > 2100 ? null : start;
    } catch (DateTimeException noSuchMoment) {
      return null;
    }
  }
}
