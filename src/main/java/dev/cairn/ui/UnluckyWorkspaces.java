package dev.cairn.ui;

import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.kept.Workspace;
import dev.cairn.action.kept.Workspaces;
import dev.cairn.ledger.LedgerStore;
import dev.cairn.ledger.Progress;
import dev.cairn.ledger.verify.Outcome;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
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

  private UnluckyWorkspaces(Workspaces sound, UnaryOperator<Workspace> bad) {
    this.sound = sound;
    this.bad = bad;
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
    return sound.forReading(folder);
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
    @Nullable Object of(Method method, Object[] given);
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
