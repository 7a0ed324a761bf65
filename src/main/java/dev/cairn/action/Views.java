package dev.cairn.action;

import dev.cairn.action.Projection.Said;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Tables;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.json.Canonical;
import dev.cairn.model.Athlete;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The tables that people query: what holds, and what held from when until when. */
final class Views {
  private final Tables tables;

  Views(Tables tables) {
    this.tables = tables;
  }

  /** The engine's plan that a plan was made from, if a coach changed it. */
  @Nullable String madeFrom(Change change) {
    byte[] after = change.after();
    if (change.thing() != Thing.PLAN || after == null) {
      return null;
    }
    return CurrentPlan.read(change.subject(), ChangeJson.root(after)).made();
  }

  /** What an earlier entry said holds no longer. */
  void end(Change change, long sequence, String time) {
    switch (change.thing()) {
      case VERDICT -> close(Table.VERDICT, sequence, time);
      case NOTE -> close(Table.NOTE, sequence, time);
      case EDIT -> close(Table.PLAN_EDIT, sequence, time);
      case QUESTION -> close(Table.QUESTION, sequence, time);
      case DELIVERED, DONE -> close(Table.PLAN_STAGE, sequence, time);
      case PACKS -> close(Table.PACK_IN_FORCE, sequence, time);
      case SUGGESTION -> close(Table.LOAD_DECISION, sequence, time);
      case LIFTED -> close(Table.LIFTED, sequence, time);
      case MODEL -> close(Table.MODEL_STATE, sequence, time);
      case LIFTER -> tables.remove(Table.LIFTER, change.subject().text());
      case PASSAGE -> close(Table.PASSAGE, sequence, time);
      case SENT -> close(Table.TEXT_SENT, sequence, time);
      case CONSENT -> close(Table.TEXT_CONSENT, sequence, time);
      case DRAW -> close(Table.SAMPLE_DRAW, sequence, time);
      case SAMPLE -> close(Table.SAMPLE_ITEM, sequence, time);
      case ATHLETE -> tables.remove(Table.ATHLETE, change.subject().text());
      case COACH -> tables.remove(Table.COACH, change.subject().text());
      case PLAN,
          REFUSAL,
          OPINION,
          PHRASES,
          OUTCOME,
          MEETING,
          MEETING_ROUND,
          ANSWER,
          LATE_ANSWER,
          COACH_KEY,
          TAKEN_QUESTION,
          MEETING_NOTE,
          WORD_MEANING,
          SIGN_OFF,
          TEXT_APPROVAL,
          PROVIDER,
          GROUP,
          RULE,
          RULE_SIGNED,
          RULE_DRAFT,
          PROPOSAL,
          ADJUDICATION,
          VERDICT_AGAIN -> {}
    }
  }

  private void close(Table table, long sequence, String time) {
    for (Row row : tables.where(table, "sequence", sequence)) {
      tables.put(row.with("until", time));
    }
  }

  void begin(Change change, Said said) {
    byte[] after = change.after();
    if (after == null) {
      return;
    }
    JsonNode value = ChangeJson.root(after);
    switch (change.thing()) {
      case VERDICT -> verdict(change, value, said);
      case NOTE -> note(change, value, said);
      case EDIT -> tables.put(EditRows.edit(change.subject(), value, said));
      case QUESTION -> tables.put(EditRows.question(change.subject(), value, said));
      case DELIVERED, DONE -> stage(change, value, said);
      case PACKS -> packs(value, said);
      case DRAW -> draw(change, value, said);
      case SAMPLE -> item(change, value, said);
      case LIFTER -> tables.put(LiftingRows.lifter(change.subject(), after, said));
      case SUGGESTION -> tables.put(LiftingRows.decision(change.subject(), value, said));
      case LIFTED -> tables.put(LiftingRows.lifted(change.subject(), value, said));
      case MODEL -> tables.put(LiftingRows.model(value, said));
      case PASSAGE -> tables.put(TextRows.passage(change.subject(), value, said));
      case SENT -> tables.put(TextRows.sent(change.subject(), value, said));
      case CONSENT -> tables.put(TextRows.consent(value, said));
      case ATHLETE -> athlete(change, after, said);
      case COACH ->
          tables.put(
              Row.of(Table.COACH, change.subject().text(), text(value, "name"), said.time()));
      case PLAN,
          REFUSAL,
          OPINION,
          PHRASES,
          OUTCOME,
          MEETING,
          MEETING_ROUND,
          ANSWER,
          LATE_ANSWER,
          COACH_KEY,
          TAKEN_QUESTION,
          MEETING_NOTE,
          WORD_MEANING,
          SIGN_OFF,
          TEXT_APPROVAL,
          PROVIDER,
          GROUP,
          RULE,
          RULE_SIGNED,
          RULE_DRAFT,
          PROPOSAL,
          ADJUDICATION,
          VERDICT_AGAIN -> {}
    }
  }

  private void athlete(Change change, byte[] file, Said said) {
    if (!(AthleteReader.read(file) instanceof AthleteFile(Athlete athlete, var _, var _))) {
      throw new IllegalStateException("A recorded athlete can no longer be read");
    }
    tables.put(
        Row.of(
            Table.ATHLETE,
            change.subject().text(),
            athlete.id(),
            athlete.name(),
            (long) athlete.age(),
            athlete.request().race().word(),
            athlete.request().raceDate() == null ? null : athlete.request().raceDate().toString(),
            athlete.request().goal().word(),
            athlete.snapshot().asOf().toString(),
            said.sequence(),
            said.time(),
            null));
  }

  private void verdict(Change change, JsonNode value, Said said) {
    tables.put(
        Row.of(
            Table.VERDICT,
            said.sequence(),
            change.subject().text(),
            text(value, "plan"),
            text(value, "coach"),
            text(value, "verdict"),
            said.time(),
            null,
            value.path("seconds").longValue(),
            value.path("reasonsOpened").booleanValue() ? 1L : 0L,
            (long) value.path("changes").size(),
            text(value, "reason"),
            text(value, "instead"),
            text(value, "notePrivate"),
            text(value, "noteForAthlete"),
            new String(Canonical.bytes(value.path("profile")), StandardCharsets.UTF_8)));
    look(change, value, said);
    for (JsonNode seen : value.path("seen")) {
      decision(change, seen, "", null, null, said);
    }
    for (JsonNode changed : value.path("changes")) {
      decision(
          change,
          changed,
          text(changed, "place"),
          text(changed, "before"),
          text(changed, "after"),
          said);
    }
  }

  /** Verdicts from before there were red flags name none. */
  private void look(Change change, JsonNode value, Said said) {
    JsonNode first = value.path("first");
    tables.put(
        Row.of(
            Table.VERDICT_LOOK,
            said.sequence(),
            change.subject().text(),
            first.isObject() ? text(first, "verdict") : null,
            first.isObject() ? first.path("seconds").longValue() : null,
            value.path("revised").booleanValue() ? 1L : 0L,
            list(value.path("redFlags")),
            list(value.path("acknowledged"))));
  }

  private static String list(JsonNode list) {
    return list.isArray() ? new String(Canonical.bytes(list), StandardCharsets.UTF_8) : "[]";
  }

  private void draw(Change change, JsonNode value, Said said) {
    tables.put(
        Row.of(
            Table.SAMPLE_DRAW,
            said.sequence(),
            change.subject().text(),
            text(value, "week"),
            text(value, "seed"),
            value.path("plans").longValue(),
            value.path("drawn").longValue(),
            value.path("byRisk").longValue(),
            text(value, "pack"),
            text(value, "version"),
            text(value, "sha256"),
            said.time(),
            null));
  }

  private void item(Change change, JsonNode value, Said said) {
    tables.put(
        Row.of(
            Table.SAMPLE_ITEM,
            said.sequence(),
            change.subject().text(),
            text(value, "coach"),
            text(value, "week"),
            text(value, "plan"),
            value.path("turn").longValue(),
            text(value, "origin"),
            text(value, "risk"),
            text(value, "probability"),
            list(value.path("reasons")),
            said.time(),
            null));
  }

  private void decision(
      Change change,
      JsonNode decision,
      String place,
      @Nullable String before,
      @Nullable String after,
      Said said) {
    tables.put(
        Row.of(
            Table.VERDICT_DECISION,
            said.sequence(),
            text(decision, "decision"),
            place,
            change.subject().text(),
            text(decision, "source"),
            text(decision, "rule"),
            place.isEmpty() ? 0L : 1L,
            before,
            after));
  }

  private void note(Change change, JsonNode value, Said said) {
    tables.put(
        Row.of(
            Table.NOTE,
            said.sequence(),
            change.subject().text(),
            text(value, "plan"),
            text(value, "place"),
            text(value, "coach"),
            text(value, "audience"),
            text(value, "text"),
            said.time(),
            null));
  }

  private void stage(Change change, JsonNode value, Said said) {
    tables.put(
        Row.of(
            Table.PLAN_STAGE,
            said.sequence(),
            change.subject().text(),
            text(value, "plan"),
            change.thing().word(),
            text(value, "date"),
            said.time(),
            null));
  }

  private void packs(JsonNode value, Said said) {
    for (JsonNode pack : value.path("packs")) {
      tables.put(
          Row.of(
              Table.PACK_IN_FORCE,
              said.sequence(),
              text(pack, "id"),
              text(pack, "version"),
              text(pack, "sha256"),
              said.time(),
              null));
    }
  }

  private static String text(JsonNode value, String name) {
    return value.path(name).asString("");
  }
}
