package dev.cairn.action.rules;

import dev.cairn.action.Records;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.kept.Workspace;
import dev.cairn.pack.Modifier;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.RunningRules;
import dev.cairn.pack.Signed;
import dev.cairn.pack.shelf.OwnPack;
import dev.cairn.pack.shelf.PackShelf;
import dev.cairn.pack.shelf.PackStatus;
import dev.cairn.trail.PackRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules that plans of a workspace are made with: the packs in force, and what its coaches
 * decided. Read anew when somebody decided since.
 */
public final class RulesHere {
  private final PackShelf packs;
  private @Nullable Standing known;
  private List<byte[]> knownBytes = List.of();

  public RulesHere(PackShelf packs) {
    this.packs = packs;
  }

  /**
   * The rules at one moment.
   *
   * @param kept what coaches decided, by rule
   * @param shelf the packs with that in force
   * @param rules what plans are made with
   * @param plain the same rules with nothing chosen, only what coaches brought themselves
   */
  public record Standing(
      SortedMap<String, KeptRule> kept, PackShelf shelf, RunningRules rules, RunningRules plain) {
    /** A modifier as it stands, or a refusal that names it. */
    public Modifier modifier(String id) {
      return found(rules, id);
    }

    /** The same as its pack has it. */
    public Modifier plain(String id) {
      return found(plain, id);
    }

    /** What was decided and no longer fits the packs, each with its reason; it counts nothing. */
    public List<PackStatus> idle() {
      return shelf.packs().stream()
          .filter(status -> status.id().startsWith(OwnPack.PREFIX) && !status.enabled())
          .toList();
    }

    private static Modifier found(RunningRules rules, String id) {
      return rules.modifiers().stream()
          .filter(one -> one.id().equals(id))
          .findFirst()
          .orElseThrow(() ->
              new Refused(
                  "There is no modifier "
                      + id
                      + " in the packs in force, so nothing was changed. Maybe see which there are"
                      + " with \"rules list\"."));
    }
  }

  /** As the records say now. */
  public synchronized Standing of(Records records) {
    List<Row> rows = records.records(Thing.RULE);
    List<byte[]> bytes = rows.stream().map(row -> row.bytes("value")).toList();
    Standing last = known;
    if (last != null && same(bytes, knownBytes)) {
      return last;
    }
    SortedMap<String, KeptRule> kept = new TreeMap<>();
    for (Row row : rows) {
      String id = row.text("part");
      kept.put(id, KeptRule.read(id, KeptRule.json(row.bytes("value"))));
    }
    Standing now = standing(kept, false);
    known = now;
    knownBytes = bytes;
    return now;
  }

  /** The packs alone. */
  public Standing ofPacks() {
    return standing(new TreeMap<>(), false);
  }

  /** As the rules would stand after a proposal, checked as anything new is. */
  public Standing after(Standing now, Proposal proposal, Signed signed) {
    Modifier plain = now.plain(proposal.rule());
    SortedMap<String, KeptRule> kept = new TreeMap<>(now.kept());
    KeptRule.after(Optional.ofNullable(kept.remove(plain.id())), proposal, plain, signed)
        .ifPresent(rule -> kept.put(rule.id(), rule));
    return checked(kept, proposal.rule());
  }

  /**
   * As the rules would stand with one that coaches agreed on, checked as anything new is. Another
   * change of a template that would no longer go with it forbids it.
   *
   * @param instead earlier rules whose place it takes
   */
  public Standing after(Standing now, KeptRule agreed, List<String> instead) {
    SortedMap<String, KeptRule> kept = new TreeMap<>(now.kept());
    for (String old : instead) {
      kept.remove(old);
    }
    kept.put(agreed.id(), agreed);
    Standing next = checked(kept, agreed.id());
    for (KeptRule other : kept.values()) {
      if (other.changesTemplate() && !idle(now, other)) {
        refuseBroken(next, other.id());
      }
    }
    return next;
  }

  private static boolean idle(Standing standing, KeptRule rule) {
    return standing.idle().stream().anyMatch(one -> one.id().equals(OwnPack.PREFIX + rule.id()));
  }

  /** As the rules would stand without one that coaches brought or chose about. */
  public Standing without(Standing now, String rule) {
    SortedMap<String, KeptRule> kept = new TreeMap<>(now.kept());
    kept.remove(rule);
    return standing(kept, true);
  }

  private Standing checked(SortedMap<String, KeptRule> kept, String rule) {
    Standing next = standing(kept, true);
    refuseBroken(next, rule);
    return next;
  }

  private static void refuseBroken(Standing next, String rule) {
    for (PackStatus status : next.idle()) {
      if (status.id().equals(OwnPack.PREFIX + rule) && status.problem() != null) {
        throw new Refused(
            capital(status.problem().message())
                + ", so nothing was changed. Maybe "
                + status.problem().maybe()
                + ".");
      }
    }
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** Conditions that coaches brought are compiled as those of packs are. */
  private Standing standing(SortedMap<String, KeptRule> kept, boolean anew) {
    List<OwnPack> own = kept.values().stream().map(KeptRule::pack).toList();
    List<OwnPack> brought =
        kept.values().stream()
            .flatMap(rule -> rule.withoutChoices().stream())
            .map(KeptRule::pack)
            .toList();
    PackShelf shelf = packs.with(own, anew && !brought.isEmpty());
    try {
      RunningRules rules = shelf.running();
      RunningRules plain = own.isEmpty() ? rules : packs.with(brought, false).running();
      return new Standing(kept, shelf, rules, plain);
    } catch (RulesMissing missing) {
      throw new Unavailable(String.valueOf(missing.getMessage()), missing);
    }
  }

  /** Keeps what coaches decided in the archive, so that plans made with it can be made again. */
  public static void archive(Workspace workspace, Standing standing) {
    for (KeptRule rule : standing.kept().values()) {
      OwnPack pack = rule.pack();
      PackRef ref = pack.ref();
      if (!workspace.packs().has(ref)) {
        workspace.step(() -> {
          workspace.packs().keep(ref, pack.files());
          return ref;
        });
      }
    }
  }

  private static boolean same(List<byte[]> some, List<byte[]> others) {
    if (some.size() != others.size()) {
      return false;
    }
    List<byte[]> rest = new ArrayList<>(others);
    for (byte[] one : some) {
      if (!Arrays.equals(one, rest.removeFirst())) {
        return false;
      }
    }
    return true;
  }
}
