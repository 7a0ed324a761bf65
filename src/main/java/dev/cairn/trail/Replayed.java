package dev.cairn.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A stored line beside the line that the same athlete gets now. */
public sealed interface Replayed {
  /** Byte for byte the same; a plan has a hash. */
  record Same(StoredAnswer answer) implements Replayed {}

  /** The same content in another layout, so not the bytes that Cairn writes. */
  record LaidOut(StoredAnswer answer) implements Replayed {}

  /** Two plans that differ. */
  record OtherPlan(
      StoredAnswer.Planned before, PlanDiff diff, FirstDifference first, List<PackPair> packs)
      implements Replayed {
    public OtherPlan {
      packs = List.copyOf(packs);
    }
  }

  /** Lines of two kinds, or two refusals or errors that differ. */
  record OtherAnswer(
      StoredAnswer before, StoredAnswer after, FirstDifference first, List<PackPair> packs)
      implements Replayed {
    public OtherAnswer {
      packs = List.copyOf(packs);
    }
  }

  /** A pack as recorded and as in force, where they differ; null where there was or is none. */
  record PackPair(@Nullable PackRef recorded, @Nullable PackRef inForce) {
    /** What has changed from the packs of a plan to those of today. */
    public static List<PackPair> between(List<PackRef> recorded, List<PackRef> inForce) {
      List<PackPair> apart = new ArrayList<>();
      for (PackRef pack : recorded) {
        PackRef now = find(pack.id(), inForce);
        if (!pack.equals(now)) {
          apart.add(new PackPair(pack, now));
        }
      }
      for (PackRef pack : inForce) {
        if (find(pack.id(), recorded) == null) {
          apart.add(new PackPair(null, pack));
        }
      }
      return apart;
    }

    /** "Pack running 1.1.0 (3b...) made it, but 1.2.0 (a8...) is in force." */
    public String sentence() {
      if (recorded == null) {
        return inForce == null
            ? ""
            : "Pack " + inForce.id() + " " + inForce.state() + " is in force, but was not then.";
      }
      String then = "Pack " + recorded.id() + " " + recorded.state() + " made it, but ";
      return then + (inForce == null ? "is not in force." : inForce.state() + " is in force.");
    }

    private static @Nullable PackRef find(String id, List<PackRef> packs) {
      return packs.stream().filter(pack -> pack.id().equals(id)).findFirst().orElse(null);
    }
  }

  static Replayed compare(byte[] stored, byte[] now, List<PackRef> inForce) throws DamagedPlan {
    StoredAnswer was = StoredAnswer.read(stored);
    if (Arrays.equals(stored, now)) {
      return new Same(was);
    }
    FirstDifference first = FirstDifference.between(stored, now);
    if (first == null) {
      return new LaidOut(was);
    }
    StoredAnswer is = StoredAnswer.read(now);
    if (!(was instanceof StoredAnswer.Planned before)) {
      return new OtherAnswer(was, is, first, List.of());
    }
    if (is instanceof StoredAnswer.Planned after) {
      List<PackPair> packs = PackPair.between(before.plan().packs(), after.plan().packs());
      return new OtherPlan(before, PlanDiff.of(before.plan(), after.plan()), first, packs);
    }
    return new OtherAnswer(was, is, first, PackPair.between(before.plan().packs(), inForce));
  }
}
