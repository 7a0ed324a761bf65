package dev.cairn.engine.season;

import dev.cairn.engine.brief.Brief;
import dev.cairn.engine.brief.Words;
import dev.cairn.pack.origin.AgreedTemplate;
import dev.cairn.pack.origin.Given;
import dev.cairn.pack.origin.Grounds;
import dev.cairn.pack.origin.MarkedPlace;
import dev.cairn.pack.origin.Provenance;
import dev.cairn.pack.origin.Sets.Changed;
import dev.cairn.trail.AgreedTrail;
import dev.cairn.trail.Decision;
import dev.cairn.trail.DecisionType;
import dev.cairn.trail.Input;
import dev.cairn.trail.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * What coaches of a workspace agreed to change in the template of a race, as decisions of every
 * plan for it: from the value down to what each of them marked. Answers have no names.
 */
final class AgreedStructure {
  private final AgreedTemplate agreed;
  private final Provenance from;

  private AgreedStructure(AgreedTemplate agreed) {
    this.agreed = agreed;
    this.from = agreed.provenance();
  }

  static void record(Brief brief) {
    for (AgreedTemplate agreed : brief.template().agreed()) {
      AgreedStructure told = new AgreedStructure(agreed);
      if (agreed.provenance().grounds() instanceof Grounds.Meeting meeting
          && meeting.judged() instanceof Grounds.Marks marks) {
        told.answers(brief, meeting, marks);
      }
      brief.record(AgreedTrail.rule(agreed.provenance().rule()), told::rule);
    }
  }

  private void answers(Brief brief, Grounds.Meeting meeting, Grounds.Marks marks) {
    List<Given> said = meeting.counting().stream().filter(one -> !one.marks().isEmpty()).toList();
    List<Input> inputs = new ArrayList<>();
    for (int at = 0; at < said.size(); at++) {
      int coach = at + 1;
      String words = said.get(at).marked();
      String id = AgreedTrail.coach(from.rule(), coach);
      brief.record(id, named -> coach(named, coach, words));
      inputs.add(new Input("coach " + coach, "marked", id));
    }
    brief.record(AgreedTrail.together(from.rule()), id -> together(id, marks, inputs));
  }

  private Decision coach(String id, int coach, String words) {
    return decision(
        id,
        "What coach " + coach + " marked",
        words,
        new Source.Formula(
            "marks in the template", "what one coach would put where", "as it was written"),
        List.of(new Input("marks", "as written", place("answers/" + coach))));
  }

  private Decision together(String id, Grounds.Marks marks, List<Input> inputs) {
    List<String> what = new ArrayList<>();
    List<String> counted = new ArrayList<>();
    for (Grounds.Mark mark : marks.marks()) {
      String where = MarkedPlace.spoken(mark.place());
      String count = mark.count() + " of " + mark.of();
      what.add(count + " coaches put \"" + mark.words() + "\" at " + where);
      long share = Math.round(100.0 * mark.count() / mark.of());
      counted.add(where + " " + count + " = " + share + " %");
    }
    return decision(
        id,
        String.join("; ", what),
        marks.marks().getFirst().count() + " of " + marks.marks().getFirst().of(),
        new Source.Formula(
            "marks in the template",
            "coaches who put the same words at a place, of all who marked something",
            String.join("; ", counted)),
        inputs);
  }

  private Decision rule(String id) {
    List<String> values = agreed.changes().stream().map(Changed::now).toList();
    List<String> told = new ArrayList<>();
    for (Changed one : agreed.changes()) {
      String where = MarkedPlace.spoken(one.place());
      told.add(
          (one.value().plain() + " " + one.now() + ", was " + one.was() + " in the pack, ")
              + ("written for what coaches agreed on about " + where));
    }
    String because = from.reason().isBlank() ? "" : ": " + Words.withoutEnd(from.reason());
    return decision(
        id,
        from.name() + ": " + named() + ", as coaches agreed",
        String.join("; ", values),
        new Source.CoachRule(
            from.rule(), String.join("; ", told) + because, from.signers(), from.lastSigned()),
        inputs());
  }

  private String named() {
    return String.join(
        "; ",
        agreed.changes().stream().map(one -> one.value().plain() + " is " + one.now()).toList());
  }

  private List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    if (from.grounds() instanceof Grounds.Meeting meeting
        && meeting.judged() instanceof Grounds.Marks marks) {
      Grounds.Mark first = marks.marks().getFirst();
      String value = first.count() + " of " + first.of();
      inputs.add(new Input("all answers together", value, AgreedTrail.together(from.rule())));
    }
    inputs.add(new Input("agreed on in", from.grounds().brief(), place("grounds")));
    int asked = from.grounds().coaches().size();
    String signed = from.signOffs().size() + " of " + asked + ", " + from.needed() + " needed";
    inputs.add(new Input("signed by", signed, place("signOffs")));
    return inputs;
  }

  private String place(String part) {
    return Input.PACK + agreed.pack().id() + "#" + part;
  }

  private static Decision decision(
      String id, String what, String value, Source source, List<Input> inputs) {
    return new Decision(id, DecisionType.MODIFICATION, what, value, source, inputs, List.of());
  }
}
