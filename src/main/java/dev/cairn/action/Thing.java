package dev.cairn.action;

import java.util.Optional;

/** The kinds of things that actions change. Each has one value at a time, or none. */
public enum Thing {
  /** The athlete's file as canonical JSON. */
  ATHLETE("athlete"),
  /** Which plan the engine made last, and which one stands after what coaches changed in it. */
  PLAN("plan"),
  /** Why the engine made none the last time. */
  REFUSAL("refusal"),
  /** A coach's word on a plan; the approved plan is the one it names. */
  VERDICT("verdict"),
  /** Why a coach changed a plan, and what was said about it. */
  EDIT("edit"),
  /** Something to ask other coaches. */
  QUESTION("question"),
  NOTE("note"),
  DELIVERED("delivered"),
  DONE("done"),
  /** The packs in force. */
  PACKS("packs"),
  COACH("coach"),
  /** A week of reviewing as it was drawn for a coach. */
  DRAW("draw"),
  /** A plan of such a week. */
  SAMPLE("sample"),
  /** What a coach thought before seeing reasons. */
  OPINION("opinion"),
  PHRASES("phrases"),
  /** A coach's word on a suggested load, and the suggestion as it was. */
  SUGGESTION("suggestion"),
  /** What was lifted after that. */
  LIFTED("lifted"),
  /** A lifter's file with the log, as canonical JSON. */
  LIFTER("lifter"),
  /** Which version of a model may answer. */
  MODEL("model"),
  /** Text at one place of a plan, with its author. */
  PASSAGE("passage"),
  /** The text of a plan as a coach approved it. */
  TEXT_APPROVAL("textApproval"),
  /** What left for a service that writes, to the byte. */
  SENT("sent"),
  /** A service that writes, as it was set up; without its key. */
  PROVIDER("provider"),
  /** Whether anything may be sent to it. */
  CONSENT("consent"),
  /** A group that an athlete is in; the part is its name. */
  GROUP("group"),
  /** A meeting of coaches: who takes part and what is asked. */
  MEETING("meeting"),
  /** A round of one question: the key that seals, and the answers once they lie open. */
  MEETING_ROUND("meetingRound"),
  /** A sealed answer. */
  ANSWER("answer"),
  OUTCOME("outcome"),
  /** An answer that came when its round was closed; it lies open at once, apart. */
  LATE_ANSWER("lateAnswer"),
  /** The open half of the key with which a coach of a meeting signs answer files. */
  COACH_KEY("coachKey"),
  /** A question of a meeting that came of a change in an athlete's plan. */
  TAKEN_QUESTION("takenQuestion"),
  /** What was said about a question when its answers lay open. */
  MEETING_NOTE("meetingNote"),
  /** What coaches of a meeting agreed a word to mean. */
  WORD_MEANING("wordMeaning"),
  /** A coach's yes to what the answers to a question came to. */
  SIGN_OFF("signOff"),
  /** What coaches decided about a rule, as the files of a pack; the part is the rule's id. */
  RULE("rule"),
  /** A coach's signature under a rule that is not in force yet; the part is rule and coach. */
  RULE_SIGNED("ruleSigned"),
  /** What a coach thinks of deciding about a rule; nothing is planned with it. */
  RULE_DRAFT("ruleDraft"),
  /** What became of a rule that changes of plans proposed; the part is its name. */
  PROPOSAL("proposal"),
  /** The word that holds of a plan that was judged differently. */
  ADJUDICATION("adjudication"),
  /**
   * A coach's word on a plan he had judged before, given without seeing that; the part is coach and
   * week.
   */
  VERDICT_AGAIN("verdictAgain");

  private final String word;

  Thing(String word) {
    this.word = word;
  }

  public String word() {
    return word;
  }

  static Optional<Thing> of(String word) {
    for (Thing thing : values()) {
      if (thing.word.equals(word)) {
        return Optional.of(thing);
      }
    }
    return Optional.empty();
  }
}
