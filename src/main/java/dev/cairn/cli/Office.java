package dev.cairn.cli;

import dev.cairn.action.Action;
import dev.cairn.action.Desk;
import dev.cairn.action.Done;
import dev.cairn.action.Records;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import java.util.function.Supplier;

/** The workspace as commands use it: to act in it or to look into it, and to answer. */
final class Office {
  private static final Key CHANGED = Key.of("changed");
  private static final Key ENTRIES = Key.of("entries");
  private static final Key KIND = Key.of("kind");
  private static final Key REMARKS = Key.of("remarks");
  private static final Key REPEATED = Key.of("repeated");
  private static final Key REQUEST = Key.of("request");

  private final CommonOptions common;
  private final Page page;
  private final Workspaces workspaces;
  private final Clock clock;
  private final SecureRandom chance;

  Office(CommonOptions common, Page page, Workspaces workspaces, Clock clock, SecureRandom chance) {
    this.common = common;
    this.page = page;
    this.workspaces = workspaces;
    this.clock = clock;
    this.chance = chance;
  }

  /** What can be done in an open workspace. */
  interface Work<T> {
    T in(Workspace workspace, Desk desk);
  }

  <T> T change(ActingOptions acting, Work<T> work) {
    try (Workspace workspace = workspaces.forWriting(common.workspace())) {
      return work.in(workspace, new Desk(workspace, acting.coach(), clock, chance));
    }
  }

  <T> T look(Function<Records, T> work) {
    try (Workspace workspace = workspaces.forReading(common.workspace())) {
      return workspace.read(() -> work.apply(new Records(workspace)));
    }
  }

  <T> T open(Function<Workspace, T> work) {
    try (Workspace workspace = workspaces.forReading(common.workspace())) {
      return work.apply(workspace);
    }
  }

  /**
   * The same for what SQLite does only for somebody who may write; nothing is made that is not
   * there.
   */
  <T> T openFully(Function<Workspace, T> work) {
    workspaces.forReading(common.workspace()).close();
    try (Workspace workspace = workspaces.forWriting(common.workspace())) {
      return work.apply(workspace);
    }
  }

  /** Where lies what must not be in the workspace. */
  RoundSecrets secrets() {
    return workspaces.secrets(common.workspace());
  }

  Instant now() {
    return clock.instant();
  }

  SecureRandom chance() {
    return chance;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Where days of the clock are counted. */
  ZoneId zone() {
    return clock.getZone();
  }

  /** Does one action and answers with what it brought. */
  int act(ActingOptions acting, Action action, String sentence) {
    Done done =
        change(acting, (workspace, desk) -> desk.act(acting.request(desk::newRequest), action));
    return answer(done, () -> sentence);
  }

  int answer(Done done, Supplier<String> sentence) {
    if (done.clockWentBack()) {
      page.say(
          "The clock of this machine shows an earlier time than the last entry; their order in the"
              + " ledger is what counts. Maybe set the clock.");
    }
    if (common.json()) {
      write(json(done));
      return Exit.DONE;
    }
    page.out().print(text(done, sentence) + "\n");
    done.remarks().forEach(remark -> page.out().print(remark + "\n"));
    return Exit.DONE;
  }

  private static String text(Done done, Supplier<String> sentence) {
    if (done.repeated()) {
      return "This request was carried out before, in entry "
          + done.entries().getFirst().sequence()
          + ", so nothing was done now.";
    }
    return done.changedNothing() ? "All is so already, so nothing was done." : sentence.get();
  }

  private static byte[] json(Done done) {
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject();
    out.name(CHANGED).bool(!done.repeated() && !done.changedNothing());
    out.name(ENTRIES).beginArray();
    for (Entry entry : done.entries()) {
      out.integer(entry.sequence());
    }
    out.endArray();
    out.name(KIND).text(done.kind().name());
    out.name(REMARKS).texts(done.remarks());
    out.name(REPEATED).bool(done.repeated());
    out.name(REQUEST).text(done.request().hex());
    return out.endObject().toBytes();
  }

  /** A JSON line of an answer. */
  void write(byte[] json) {
    try {
      page.out().write(Lines.ended(json));
    } catch (IOException lost) {
      throw new UncheckedIOException(lost);
    }
  }

  Workspaces workspaces() {
    return workspaces;
  }
}
