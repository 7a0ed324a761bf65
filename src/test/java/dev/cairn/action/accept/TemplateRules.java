package dev.cairn.action.accept;

import dev.cairn.action.Done;
import dev.cairn.action.Office;
import dev.cairn.action.elicit.MeetingRecords;
import dev.cairn.action.elicit.Minutes;
import dev.cairn.elicit.meeting.Answer;
import java.util.Arrays;
import java.util.List;

/** The first of the shipped meetings with five coaches, beside a marathoner and who runs a half. */
public final class TemplateRules {
  public static final String MEETING = "january";
  public static final String MARATHON = "marathon-16";
  public static final String RULE = "tc-january-marathon-16";
  public static final String REASON = "They need longer to build.";

  public final AgreedRules at = new AgreedRules();

  public TemplateRules() {
    at.office.act(
        new dev.cairn.action.athlete.AddAthletes(
            List.of(Office.athlete("mei", "mei", "Mei"), Office.athlete("rolf", "rolf", "Rolf"))));
    at.office.act(at.office.all());
    at.open(MEETING, "templates");
  }

  /** What one coach marks: place, words, place, words. */
  public static Answer marks(String... placesAndWords) {
    Answer.Mark[] marks = new Answer.Mark[placesAndWords.length / 2];
    Arrays.setAll(marks, i -> new Answer.Mark(placesAndWords[2 * i], placesAndWords[2 * i + 1]));
    return new Answer.Marked(List.of(marks), "They break otherwise.");
  }

  /** Four of five want the build phase longer; they are split, alone or at a day elsewhere. */
  public TemplateRules answered() {
    at.answered(
        MEETING,
        MARATHON,
        List.of(
            marks("phase/build", "longer", "phase/base", "6 weeks", "week/9/sunday", "rest"),
            marks("phase/build", "Longer.", "phase/base", "6 weeks", "week/9/sunday", "rest"),
            marks("phase/build", "longer", "phase/base", "4 weeks", "week/9/sunday", "rest"),
            marks("phase/build", "longer", "phase/base", "4 weeks", "week/9/sunday", "rest"),
            marks("week/12", "less")));
    return this;
  }

  public Offer offer(WrittenChange... changes) {
    return offer(REASON, changes);
  }

  public Offer offer(String reason, WrittenChange... changes) {
    return new MeetingOffer(at.now(), new MeetingRecords(at.office.records))
        .template(MEETING, MARATHON, List.of(changes), reason);
  }

  public static WrittenChange build(String value, String now) {
    return new WrittenChange("phase/build", value, now);
  }

  /** Signed by three, and in force. */
  public Offer inForce(WrittenChange... changes) {
    Offer offer = offer(changes);
    signed(offer);
    accept(offer);
    return offer;
  }

  public void signed(Offer offer) {
    at.signed(offer, Minutes.COACHES.get(0).id(), Minutes.COACHES.get(1).id(), "chloe");
  }

  public Done accept(Offer offer) {
    return at.accept(offer);
  }
}
