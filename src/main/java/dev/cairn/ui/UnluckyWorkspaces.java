package dev.cairn.ui;

import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.ledger.Damage;
import dev.cairn.ledger.EntryCursor;
import dev.cairn.ledger.LedgerStore;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.StoredEntry;
import dev.cairn.ledger.verify.Outcome;
import dev.cairn.ledger.verify.Verification;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Workspaces as they are on a bad day, for the {@link Gallery}: "./cairn pictures" shows every
 * state of the window on any machine, where neither a disk is worn nor a second window open.
 */
final class UnluckyWorkspaces implements Workspaces {
  private final Workspaces sound;
  private final UnaryOperator<Workspace> bad;
  private final boolean everywhere;

  private UnluckyWorkspaces(Workspaces sound, UnaryOperator<Workspace> bad) {
    this(sound, bad, false);
  }

  /**
   * @param everywhere also where it is only read
   */
  private UnluckyWorkspaces(Workspaces sound, UnaryOperator<Workspace> bad, boolean everywhere) {
    this.sound = sound;
    this.bad = bad;
    this.everywhere = everywhere;
  }

  /** Somebody changed what an entry says. */
  static Workspaces altered(Workspaces sound, long sequence, UnaryOperator<String> by) {
    return new UnluckyWorkspaces(
        sound,
        whole -> {
          LedgerStore entries =
              like(
                  LedgerStore.class,
                  whole.entries(),
                  (method, given) ->
                      switch (method.getName()) {
                        case "at" ->
                            given[0].equals(sequence)
                                ? whole.entries().at(sequence).map(one -> otherwise(one, by))
                                : null;
                        case "from" -> cursor(whole, (Long) given[0], sequence, by);
                        default -> null;
                      });
          return like(
              Workspace.class,
              whole,
              (method, given) ->
                  switch (method.getName()) {
                    case "entries" -> entries;
                    case "verify" ->
                        Verification.of(entries, List.of(), whole.entries().head())
                            .run((Progress) given[1]);
                    default -> null;
                  });
        },
        true);
  }

  private static EntryCursor cursor(
      Workspace whole, long first, long sequence, UnaryOperator<String> by) throws Damage {
    EntryCursor sound = whole.entries().from(first);
    return new EntryCursor() {
      private long at = first;

      @Override
      public @Nullable StoredEntry next() throws Damage {
        StoredEntry one = sound.next();
        return one != null && at++ == sequence ? otherwise(one, by) : one;
      }

      @Override
      public void close() {
        sound.close();
      }
    };
  }

  private static StoredEntry otherwise(StoredEntry one, UnaryOperator<String> by) {
    byte[] payload = one.payload();
    String text = payload == null ? "" : new String(payload, StandardCharsets.UTF_8);
    return new StoredEntry(
        one.bytes(), one.hash(), one.salt(), by.apply(text).getBytes(StandardCharsets.UTF_8));
  }

  /** The plans of one athlete cannot be read any more. */
  static Workspaces worn(Workspaces sound, String athleteId) {
    return new UnluckyWorkspaces(
        sound,
        whole -> {
          List<Long> lost = whole.read(() -> plans(whole, athleteId));
          return like(
              Workspace.class,
              whole,
              (method, given) -> method.getName().equals("entries") ? entries(whole, lost) : null);
        });
  }

  /** Somebody else has the workspace open. */
  static Workspaces taken(Workspaces sound) {
    return new UnluckyWorkspaces(
        sound,
        whole ->
            like(
                Workspace.class,
                whole,
                (method, given) ->
                    method.getName().equals("readOnlyBecause")
                        ? Optional.of("Another Cairn has this workspace open.")
                        : null));
  }

  @Override
  public Workspace forWriting(@Nullable Path folder) {
    return bad.apply(sound.forWriting(folder));
  }

  @Override
  public Workspace forReading(@Nullable Path folder) {
    Workspace whole = sound.forReading(folder);
    return everywhere ? bad.apply(whole) : whole;
  }

  @Override
  public RoundSecrets secrets(@Nullable Path folder) {
    return sound.secrets(folder);
  }

  @Override
  public Outcome restore(@Nullable Path folder, Path backup, Progress progress) {
    throw new UnsupportedOperationException();
  }

  private static List<Long> plans(Workspace workspace, String athleteId) {
    return workspace.tables().where(Table.ATHLETE, "file_id", athleteId).stream()
        .map(row -> row.text("subject"))
        .flatMap(subject -> workspace.tables().where(Table.PLAN, "subject", subject).stream())
        .map((Row row) -> row.number("sequence"))
        .toList();
  }

  private static LedgerStore entries(Workspace whole, List<Long> lost) {
    return like(
        LedgerStore.class,
        whole.entries(),
        (method, given) -> {
          if (method.getName().equals("at") && lost.contains(given[0])) {
            throw new Unavailable("a page of the file is damaged", null);
          }
          return null;
        });
  }

  /** What is done instead; null where the sound one answers. */
  private interface Instead {
    @Nullable Object of(Method method, Object[] given) throws Throwable;
  }

  private static <T> T like(Class<T> type, T sound, Instead instead) {
    Object made =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, given) -> {
              Object other = instead.of(method, given == null ? new Object[0] : given);
              return other == null ? asked(sound, method, given) : other;
            });
    return type.cast(made);
  }

  private static @Nullable Object asked(Object sound, Method method, Object @Nullable [] given)
      throws Throwable {
    try {
      return method.invoke(sound, given);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }
}
