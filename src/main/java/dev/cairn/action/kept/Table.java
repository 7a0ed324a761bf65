package dev.cairn.action.kept;

import dev.cairn.action.kept.Column.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables made from the ledger, each with the columns of its key first. Times are UTC as entries
 * write them; {@code until} is null while a row holds.
 */
public enum Table {
  /** What holds now: the canonical JSON of each thing, and the entry that said so. */
  RECORD("record", 3, "thing", "subject", "part", "value*", "sequence#", "since"),
  /** What was done, one row for all entries of an action. */
  STEP("step", 1, "number#", "request", "kind", "actor", "time", "parts#", "remaining#", "state"),
  /** Whom each part of a step was about, while it is not erased. */
  STEP_PART("step_part", 2, "number#", "part#", "subject"),
  /** An erased athlete keeps only the subject and the time of the erasure. */
  ATHLETE(
      "athlete",
      1,
      "subject",
      "file_id",
      "name",
      "age#",
      "race",
      "race_date",
      "goal",
      "as_of",
      "sequence#",
      "since",
      "erased"),
  /**
   * Every plan ever made; {@code made_from} is the engine's plan that a coach changed into this
   * one.
   */
  PLAN(
      "plan",
      2,
      "subject",
      "hash",
      "made_from",
      "sequence#",
      "actor",
      "made",
      "engine",
      "race",
      "race_date",
      "goal",
      "weeks#",
      "peak_metres#",
      "content"),
  PLAN_DAY(
      "plan_day",
      3,
      "subject",
      "hash",
      "date",
      "week#",
      "week_type",
      "type",
      "metres#",
      "minutes#",
      "intensity",
      "pace",
      "workout"),
  PLAN_PACK("plan_pack", 3, "subject", "hash", "pack", "version", "sha256"),
  /** How many decisions of a plan came from each rule. */
  PLAN_RULE("plan_rule", 4, "subject", "hash", "source", "rule", "decisions#"),
  VERDICT(
      "verdict",
      1,
      "sequence#",
      "subject",
      "plan",
      "coach",
      "verdict",
      "since",
      "until",
      "seconds#",
      "reasons_opened#",
      "changes#",
      "reason",
      "instead",
      "note_private",
      "note_athlete",
      "profile"),
  /** The decisions a coach had before him, and what he changed of them. */
  VERDICT_DECISION(
      "verdict_decision",
      3,
      "sequence#",
      "decision",
      "place",
      "subject",
      "source",
      "rule",
      "changed#",
      "before",
      "after"),
  /** How a verdict came about: red flags there were and were acknowledged, a first opinion. */
  VERDICT_LOOK(
      "verdict_look",
      1,
      "sequence#",
      "subject",
      "first_verdict",
      "first_seconds#",
      "revised#",
      "red_flags",
      "acknowledged"),
  /** A week as it was drawn for a coach. */
  SAMPLE_DRAW(
      "sample_draw",
      1,
      "sequence#",
      "subject",
      "week",
      "seed",
      "plans#",
      "drawn#",
      "by_risk#",
      "pack",
      "version",
      "sha256",
      "since",
      "until"),
  /** A plan of such a week; the coach learns the origin after the verdict. */
  SAMPLE_ITEM(
      "sample_item",
      1,
      "sequence#",
      "subject",
      "coach",
      "week",
      "plan",
      "turn#",
      "origin",
      "risk",
      "probability",
      "reasons",
      "since",
      "until"),
  NOTE(
      "note",
      1,
      "sequence#",
      "subject",
      "plan",
      "place",
      "coach",
      "audience",
      "text",
      "since",
      "until"),
  /** A plan as delivered and as done. */
  PLAN_STAGE("plan_stage", 1, "sequence#", "subject", "plan", "stage", "date", "since", "until"),
  /** Somebody who lifts; the same subject as the athlete where it is the same person. */
  LIFTER(
      "lifter",
      1,
      "subject",
      "file_id",
      "name",
      "unit",
      "goal",
      "sessions#",
      "sets#",
      "first",
      "last",
      "sequence#",
      "since"),
  /** A coach's word on a suggested load; loads in milligrams. */
  LOAD_DECISION(
      "load_decision",
      1,
      "sequence#",
      "subject",
      "exercise",
      "moment",
      "coach",
      "verdict",
      "last#",
      "suggested#",
      "decided#",
      "reason",
      "reward#",
      "model",
      "model_version",
      "since",
      "until"),
  /** What was lifted after such a word; {@code difference} is that minus what was suggested. */
  LIFTED(
      "lifted",
      1,
      "sequence#",
      "subject",
      "exercise",
      "moment",
      "load#",
      "reps#",
      "rpe",
      "failed#",
      "difference#",
      "since",
      "until"),
  MODEL_STATE(
      "model_state",
      1,
      "sequence#",
      "model",
      "version",
      "sha256",
      "state",
      "reason",
      "since",
      "until"),
  /** A version of the text at one place; its number is the entry that brought it. */
  PASSAGE(
      "passage",
      1,
      "sequence#",
      "subject",
      "plan",
      "language",
      "place",
      "week#",
      "author",
      "provider",
      "model",
      "request",
      "written",
      "objections#",
      "refused",
      "since",
      "until"),
  /** What left for a service; the bytes stand in the ledger. */
  TEXT_SENT(
      "text_sent",
      1,
      "sequence#",
      "subject",
      "plan",
      "provider",
      "model",
      "url",
      "sha256",
      "bytes#",
      "status#",
      "since",
      "until"),
  /** Whether anything may be sent to a service. */
  TEXT_CONSENT(
      "text_consent",
      1,
      "sequence#",
      "provider",
      "base",
      "answer",
      "sha256",
      "coach",
      "since",
      "until"),
  /** A plan as a coach changed it in one step, and why. */
  PLAN_EDIT(
      "plan_edit",
      1,
      "sequence#",
      "subject",
      "plan",
      "made_from",
      "coach",
      "kinds",
      "changes#",
      "reasons",
      "note",
      "rule_notes",
      "exceptions",
      "seconds#",
      "since",
      "until"),
  /** A question for a meeting of coaches, with the plan it came from. */
  QUESTION(
      "question",
      1,
      "sequence#",
      "subject",
      "plan",
      "coach",
      "type",
      "text",
      "scope",
      "since",
      "until"),
  PACK_IN_FORCE("pack_in_force", 2, "sequence#", "pack", "version", "sha256", "since", "until"),
  COACH("coach", 1, "subject", "name", "since");

  private final String word;
  private final int keys;
  private final List<Column> columns;

  /** A # makes a column of whole numbers, a * one of bytes. */
  Table(String word, int keys, String... columns) {
    this.word = word;
    this.keys = keys;
    this.columns = columns(columns);
  }

  private static List<Column> columns(String... marked) {
    List<Column> columns = new ArrayList<>();
    for (String name : marked) {
      String bare = name.replaceAll("[#*]", "");
      Type type = name.endsWith("#") ? Type.INTEGER : name.endsWith("*") ? Type.BYTES : Type.TEXT;
      columns.add(new Column(bare, type));
    }
    return List.copyOf(columns);
  }

  /** Its name in the database. */
  public String word() {
    return word;
  }

  /** How many of the first columns make the key. */
  public int keys() {
    return keys;
  }

  public List<Column> columns() {
    return columns;
  }

  public int index(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException(word + " has no column " + column);
  }

  /** Whether its rows are about somebody who can be erased. */
  public boolean hasSubject() {
    return columns.stream().anyMatch(column -> column.name().equals("subject"));
  }
}
