package dev.cairn.engine.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The allocator against every possible sharing of small weeks. */
class AllocatorTest {
  private static final int CHANGE = 4;

  @Test
  void noSharingIsBetterThanTheAllocators() {
    SplittableRandom random = new SplittableRandom(11);
    int shared = 0;
    for (int round = 0; round < 400; round++) {
      List<Slot> slots = slots(random);
      int total = 8 + random.nextInt(40);
      Shares shares = shares(random, total);
      Allocation found = Allocator.allocate(total, slots, shares, CHANGE);
      int @Nullable [] best = new Everything(slots, shares, total).best();
      if (best == null) {
        assertThat(found).as("round %d", round).isNull();
        continue;
      }
      shared++;
      assertThat(found).as("round %d", round).isNotNull();
      if (found != null) {
        assertThat(cost(found.steps(), slots, shares))
            .as("round %d: %s of %d, best %s", round, slots, total, Arrays.toString(best))
            .containsExactly(cost(best, slots, shares));
      }
    }
    assertThat(shared).isGreaterThan(100);
  }

  @Test
  void recoveryRunsAreTheShorterOnes() {
    List<Slot> slots =
        List.of(
            new Slot(0, Role.RECOVERY, 6, 40, -1),
            new Slot(1, Role.QUALITY, 6, 40, -1),
            new Slot(3, Role.EASY, 6, 40, -1),
            new Slot(6, Role.LONG, 6, 40, -1));
    Allocation found = Allocator.allocate(78, slots, new Shares(24, 30, 27, 16, 20, 18), CHANGE);
    assertThat(found).isNotNull();
    if (found != null) {
      assertThat(found.steps()).containsExactly(15, 18, 18, 27);
    }
  }

  private static List<Slot> slots(SplittableRandom random) {
    int runs = 2 + random.nextInt(4);
    int quality = random.nextInt(Math.min(3, runs));
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      Role easy = i == quality ? Role.RECOVERY : Role.EASY;
      Role role = i == runs - 1 ? Role.LONG : i < quality ? Role.QUALITY : easy;
      int low = 1 + random.nextInt(4);
      int high = low + random.nextInt(role == Role.LONG ? 18 : 12);
      int before = random.nextInt(3) == 0 ? -1 : random.nextInt(14);
      slots.add(new Slot(i, role, low, high, before));
    }
    return slots;
  }

  private static Shares shares(SplittableRandom random, int total) {
    int longLow = total * (20 + random.nextInt(20)) / 100;
    int longHigh = longLow + random.nextInt(6);
    int low = total * (12 + random.nextInt(12)) / 100;
    int high = low + random.nextInt(4);
    return new Shares(longLow, longHigh, (longLow + longHigh) / 2, low, high, (low + high) / 2);
  }

  /** Soft rules in order, then wished long run, wished quality, unevenness. */
  private static Integer[] cost(int[] steps, List<Slot> slots, Shares shares) {
    int[] cost = new int[9];
    int shortest = Integer.MAX_VALUE;
    for (int i = 0; i < steps.length; i++) {
      Slot slot = slots.get(i);
      if (slot.before() >= 0) {
        cost[2] += Math.max(0, Math.abs(steps[i] - slot.before()) - CHANGE);
      }
      if (slot.role() == Role.QUALITY) {
        shortest = Math.min(shortest, steps[i]);
        cost[0] += Math.max(0, steps[i] - shares.qualityHigh());
        cost[4] += Math.max(0, shares.qualityLow() - steps[i]);
        cost[7] += Math.abs(steps[i] - shares.qualityWish());
        cost[8] += 4 * steps[i] * steps[i];
      } else if (slot.role() == Role.LONG) {
        cost[1] += Math.max(0, steps[i] - shares.longHigh());
        cost[3] += Math.max(0, shares.longLow() - steps[i]);
        cost[6] += Math.abs(steps[i] - shares.longWish());
      } else {
        cost[8] += (slot.role() == Role.RECOVERY ? 5 : 4) * steps[i] * steps[i];
      }
    }
    for (int i = 0; i < steps.length; i++) {
      Role role = slots.get(i).role();
      if ((role == Role.EASY || role == Role.RECOVERY) && shortest < Integer.MAX_VALUE) {
        cost[5] += Math.max(0, steps[i] - shortest);
      }
    }
    return Arrays.stream(cost).boxed().toArray(Integer[]::new);
  }

  /** Tries every sharing. */
  private static final class Everything {
    private final List<Slot> slots;
    private final Shares shares;
    private final int total;
    private final int[] steps;
    private int @Nullable [] best;

    Everything(List<Slot> slots, Shares shares, int total) {
      this.slots = slots;
      this.shares = shares;
      this.total = total;
      this.steps = new int[slots.size()];
    }

    int @Nullable [] best() {
      fill(0, total);
      return best;
    }

    private void fill(int at, int left) {
      if (at == steps.length) {
        if (left == 0 && longest()) {
          keep();
        }
        return;
      }
      Slot slot = slots.get(at);
      for (int now = slot.low(); now <= Math.min(slot.high(), left); now++) {
        steps[at] = now;
        fill(at + 1, left - now);
      }
    }

    private boolean longest() {
      return Arrays.stream(steps).max().orElse(0) == steps[steps.length - 1];
    }

    private void keep() {
      if (best == null
          || Arrays.compare(cost(steps, slots, shares), cost(best, slots, shares)) < 0) {
        best = steps.clone();
      }
    }
  }
}
