package dev.cairn.store.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.store.SampleWorkspace;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackingTest {
  @Test
  void everyPayloadComesBackAndPlansBecomeSmall() {
    Random chance = new Random(1);
    try (Packing packing = new Packing()) {
      for (int length : new int[] {0, 1, 20, 500, 100_000, 3_000_000}) {
        byte[] noise = new byte[length];
        chance.nextBytes(noise);
        byte[] plan = text(chance, length);
        Packing.Packed packed = packing.pack(plan);
        assertThat(packing.unpack(packing.pack(noise))).hasValue(noise);
        assertThat(packing.unpack(packed)).hasValue(plan);
        assertThat(packing.pack(noise).bytes()).hasSizeLessThanOrEqualTo(length);
        if (length > 1000) {
          assertThat(packed.bytes()).hasSizeLessThan(length / 4);
        }
      }
    }
  }

  @Test
  void everyFlippedBitIsNoticed() {
    try (Packing packing = new Packing()) {
      for (int length : new int[] {30, 700, 4000}) {
        Packing.Packed packed = packing.pack(text(new Random(length), length));
        for (int bit = 0; bit < 8 * packed.bytes().length; bit++) {
          byte[] bytes = packed.bytes().clone();
          bytes[bit / 8] ^= (byte) (1 << bit % 8);
          assertThat(packing.unpack(new Packing.Packed(bytes, packed.size(), packed.checkSum())))
              .as("bit %d", bit)
              .isEmpty();
        }
        for (int bit = 0; bit < 63; bit++) {
          long size = packed.size() ^ 1L << bit;
          long sum = packed.checkSum() ^ 1L << bit;
          assertThat(packing.unpack(new Packing.Packed(packed.bytes(), size, packed.checkSum())))
              .isEmpty();
          assertThat(packing.unpack(new Packing.Packed(packed.bytes(), packed.size(), sum)))
              .isEmpty();
        }
      }
    }
  }

  private static byte[] text(Random chance, int length) {
    return SampleWorkspace.payload(chance, length).getBytes(StandardCharsets.UTF_8);
  }
}
