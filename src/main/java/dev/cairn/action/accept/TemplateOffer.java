package dev.cairn.action.accept;

import dev.cairn.action.Refused;
import dev.cairn.elicit.conclusion.Agreement;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.conclusion.Conclusion.Named;
import dev.cairn.elicit.conclusion.Conclusion.Place;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.WrittenTemplate;
import dev.cairn.pack.meeting.MeetingPolicy;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.MarkedPlace;
import dev.cairn.pack.origin.Sets.Changed;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.pack.read.TemplateText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Values of a template that somebody wrote for what coaches agreed on in words, held against what
 * they marked: nothing is written where they did not agree, and nothing that a template cannot say.
 */
final class TemplateOffer {
  private final MeetingQuestion question;
  private final Conclusion.Marks marks;
  private final MeetingPolicy policy;
  private final WrittenTemplate template;

  TemplateOffer(
      MeetingQuestion question,
      Conclusion.Marks marks,
      MeetingPolicy policy,
      WrittenTemplate template) {
    this.question = question;
    this.marks = marks;
    this.policy = policy;
    this.template = template;
  }

  /** Each change beside what the pack says, in the order of the template. */
  List<Changed> changes(List<WrittenChange> written) {
    if (marks.answers() < policy.fewest()) {
      throw new Refused(
          marks.answers()
              + " of at least "
              + policy.fewest()
              + " coaches marked something in "
              + title()
              + ", so there is no rule. Maybe ask those who are missing.");
    }
    if (written.isEmpty()) {
      throw new Refused(
          title()
              + " was answered in words, so no rule follows from it by itself. Maybe write which"
              + " value of the template it means, such as buildPercent=40.");
    }
    List<Changed> all = new ArrayList<>();
    for (WrittenChange one : written) {
      Changed change = change(one);
      if (all.stream().anyMatch(other -> other.value() == change.value())) {
        throw new Refused(
            change.value().word() + " is written twice, so there is no rule. Maybe leave one out.");
      }
      all.add(change);
    }
    all.sort((one, other) -> one.value().compareTo(other.value()));
    return all;
  }

  /** What was agreed on at the places of these changes. */
  Grounds.Marks agreed(List<Changed> changes) {
    List<Grounds.Mark> all = new ArrayList<>();
    for (Place place : marks.places()) {
      if (changes.stream().anyMatch(one -> one.place().equals(place.place()))) {
        Named first = place.instead().getFirst();
        int count = first.by().count();
        all.add(new Grounds.Mark(place.place(), first.text(), count, first.by().of()));
      }
    }
    return new Grounds.Marks(all);
  }

  private Changed change(WrittenChange written) {
    Place place = place(written.place());
    TemplateValue value =
        TemplateValue.of(written.value())
            .orElseThrow(() ->
                new Refused(
                    "A template has no value "
                        + written.value()
                        + ", so there is no rule. Maybe one of "
                        + words()
                        + "."));
    String was = template.values().getOrDefault(value, "");
    String now =
        TemplateText.tidy(value, written.now())
            .orElseThrow(() ->
                new Refused(
                    "\""
                        + written.now()
                        + "\" is no value of "
                        + value.word()
                        + " ("
                        + value.plain()
                        + "), which is written like \""
                        + value.form().example()
                        + "\", so there is no rule."));
    if (now.equals(was)) {
      throw new Refused(
          value.word()
              + " is "
              + was
              + " already, so there is nothing to change. Maybe another value was meant.");
    }
    refuseIdle(value, now);
    return new Changed(place.place(), value, was, now);
  }

  /** Quality days are given to quality workouts alone; a list without one would say nothing. */
  private static void refuseIdle(TemplateValue value, String now) {
    if (value.form() != TemplateValue.Form.TYPES) {
      return;
    }
    for (String word : now.split(", ", -1)) {
      boolean quality =
          Arrays.stream(WorkoutType.values())
              .anyMatch(type -> type.quality() && type.word().equals(word));
      if (!quality) {
        throw new Refused(
            "No quality day can be "
                + word
                + ", so "
                + value.word()
                + " cannot name it and there is no rule. Maybe tempo, hills, intervals or"
                + " race_pace.");
      }
    }
  }

  private static String words() {
    return String.join(
        ", ", Arrays.stream(TemplateValue.values()).map(TemplateValue::word).toList());
  }

  private Place place(String wished) {
    if (wished.isEmpty()) {
      return only();
    }
    Place place =
        marks.places().stream()
            .filter(one -> one.place().equals(wished))
            .findFirst()
            .orElseThrow(() ->
                new Refused(
                    "Nobody marked "
                        + wished
                        + " in "
                        + title()
                        + ", so there is no rule."
                        + others()));
    String where = capital(MarkedPlace.spoken(wished));
    if (MarkedPlace.isDay(wished)) {
      throw new Refused(
          where
              + " is a single day, and a template says nothing of single days, so what coaches said"
              + " there stays in the minutes."
              + others());
    }
    Named first = place.instead().getFirst();
    switch (place.agreement()) {
      case AGREED -> {}
      case SPLIT ->
          throw new Refused(
              "Coaches are split on "
                  + MarkedPlace.spoken(wished)
                  + ": "
                  + said(first)
                  + ", "
                  + said(place.instead().get(1))
                  + ", so there is no rule. Maybe ask what would make them choose the other.");
      case NAMED, TOO_FEW ->
          throw new Refused(
              said(first)
                  + " at "
                  + MarkedPlace.spoken(wished)
                  + ", and "
                  + Math.round(policy.agreedShare() * 100)
                  + " % have to say the same, so there is no rule. Maybe talk about it and ask once"
                  + " more.");
    }
    return place;
  }

  private static String said(Named named) {
    return named.by().count() + " of " + named.by().of() + " coaches put \"" + named.text() + "\"";
  }

  private Place only() {
    List<Place> agreed = written();
    if (agreed.size() == 1) {
      return agreed.getFirst();
    }
    throw new Refused(
        agreed.isEmpty()
            ? "Coaches agreed on no phase or week of " + title() + ", so there is no rule." + days()
            : "Coaches agreed on several places of "
                + title()
                + ", so it has to be said which one a value is for. Maybe "
                + agreed.getFirst().place()
                + ":"
                + TemplateValue.BUILD_PERCENT.word()
                + "=40.");
  }

  /** Phases and weeks on which coaches agreed. */
  private List<Place> written() {
    return marks.places().stream()
        .filter(one -> one.agreement() == Agreement.AGREED && !MarkedPlace.isDay(one.place()))
        .toList();
  }

  private String days() {
    boolean agreed =
        marks.places().stream().anyMatch(place -> place.agreement() == Agreement.AGREED);
    return agreed
        ? " A template says nothing of single days, so what they said there stays in the minutes."
        : " Maybe talk about it and ask once more.";
  }

  private String others() {
    List<String> agreed = written().stream().map(Place::place).toList();
    return agreed.isEmpty() ? "" : " Maybe " + String.join(" or ", agreed) + " was meant.";
  }

  private String title() {
    return question.title().english();
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
