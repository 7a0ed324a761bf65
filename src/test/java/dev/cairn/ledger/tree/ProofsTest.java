package dev.cairn.ledger.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every proof of every small tree, and every way to spoil it. */
class ProofsTest {
  private static final int LARGEST = 33;
  private static final Sha256 SHA = new Sha256();
  private static final List<byte[]> LEAVES =
      IntStream.range(0, LARGEST).mapToObj(i -> SHA.leaf(new byte[] {(byte) i})).toList();

  /** The definition of the RFC, word for word. */
  private static byte[] defined(List<byte[]> leaves) {
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int k = 1;
    while (2 * k < leaves.size()) {
      k *= 2;
    }
    return SHA.node(defined(leaves.subList(0, k)), defined(leaves.subList(k, leaves.size())));
  }

  private static Hash root(int size) {
    return Hash.of(defined(LEAVES.subList(0, size)));
  }

  @Test
  void edgeGivesTheRootOfTheDefinitionAndSurvivesBeingKept() {
    Frontier edge = new Frontier();
    for (int size = 1; size <= LARGEST; size++) {
      edge = Frontier.of(edge.size(), edge.toBytes());
      edge.add(LEAVES.get(size - 1));
      assertThat(edge.root()).isEqualTo(root(size));
      assertThat(edge.toBytes()).hasSize(32 * Integer.bitCount(size));
    }
  }

  @Test
  void edgeOfAnotherSizeIsRefused() {
    assertThatThrownBy(() -> Frontier.of(3, new byte[32]))
        .hasMessage("32 bytes are not the edge of a tree of 3 leaves");
  }

  @Test
  void everyInclusionIsProvenAndNothingElse() {
    for (int size = 1; size <= LARGEST; size++) {
      for (int index = 0; index < size; index++) {
        InclusionProof.Making making = new InclusionProof.Making(index, size);
        LEAVES.forEach(making);
        InclusionProof proof = making.proof();
        Hash leaf = Hash.of(LEAVES.get(index));
        assertThat(proof.proves(leaf, root(size))).isTrue();
        assertThat(proof.proves(leaf, Hash.NONE)).isFalse();
        assertThat(proof.proves(Hash.NONE, root(size))).isFalse();
        for (List<Hash> spoilt : spoilt(proof.path())) {
          assertThat(new InclusionProof(index, size, spoilt).proves(leaf, root(size))).isFalse();
        }
        for (int other = 0; other < size; other++) {
          assertThat(new InclusionProof(other, size, proof.path()).proves(leaf, root(size)))
              .isEqualTo(other == index);
        }
      }
    }
  }

  @Test
  void everyConsistencyIsProvenAndNothingElse() {
    for (int size = 1; size <= LARGEST; size++) {
      for (int older = 1; older <= size; older++) {
        ConsistencyProof.Making making = new ConsistencyProof.Making(older, size);
        LEAVES.forEach(making);
        ConsistencyProof proof = making.proof();
        assertThat(proof.proves(root(older), root(size))).isTrue();
        assertThat(proof.proves(Hash.NONE, root(size))).isFalse();
        assertThat(proof.proves(root(older), Hash.NONE)).isFalse();
        for (List<Hash> spoilt : spoilt(proof.path())) {
          assertThat(new ConsistencyProof(older, size, spoilt).proves(root(older), root(size)))
              .isFalse();
        }
      }
    }
  }

  @Test
  void aProofNeedsAllLeavesAndARealPlace() {
    InclusionProof.Making making = new InclusionProof.Making(2, 5);
    LEAVES.subList(0, 4).forEach(making);
    assertThatThrownBy(making::proof)
        .hasMessage("A proof over 5 entries was asked for, but only 4 passed by");
    assertThatThrownBy(() -> new InclusionProof.Making(5, 5))
        .hasMessage("A tree of 5 leaves has no leaf 5");
    assertThatThrownBy(() -> new ConsistencyProof.Making(6, 5))
        .hasMessage("A tree of 5 leaves cannot begin with one of 6");
    assertThatThrownBy(() -> new ConsistencyProof.Making(0, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aProofOfAHugeTreeIsAnsweredAtOnce() {
    assertThat(new InclusionProof(1L << 52, (1L << 53) - 1, List.of()).proves(Hash.NONE, Hash.NONE))
        .isFalse();
  }

  /** One bit changed, one hash fewer, one more in front or behind. */
  private static List<List<Hash>> spoilt(List<Hash> path) {
    List<List<Hash>> all = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      byte[] bytes = path.get(i).bytes();
      bytes[i % bytes.length] ^= 8;
      List<Hash> changed = new ArrayList<>(path);
      changed.set(i, Hash.of(bytes));
      all.add(changed);
      List<Hash> shorter = new ArrayList<>(path);
      shorter.remove(i);
      all.add(shorter);
    }
    for (int at : new int[] {0, path.size()}) {
      List<Hash> longer = new ArrayList<>(path);
      longer.add(at, path.isEmpty() ? Hash.NONE : path.getFirst());
      all.add(longer);
    }
    return all;
  }

  @Test
  void digitsAreComparedWhereTheyLie() {
    Hash hash = Hash.of(LEAVES.getFirst());
    byte[] text = (".." + hash.hex()).getBytes(StandardCharsets.US_ASCII);
    assertThat(Hex.stands(hash.bytes(), text, 2)).isTrue();
    for (int bit = 0; bit < 512; bit++) {
      byte[] changed = Arrays.copyOf(text, text.length);
      changed[2 + bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(Hex.stands(hash.bytes(), changed, 2)).isFalse();
    }
  }
}
