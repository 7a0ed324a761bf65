package dev.cairn.onnx.export;

import dev.cairn.onnx.train.Forest;
import dev.cairn.onnx.train.Tree;
import java.util.ArrayList;
import java.util.List;

/**
 * Three forests as one file: "features" in; "ratio" out, low, middle and high. The middle is kept
 * between the ends, so that trees which disagree cannot turn an interval round.
 */
public final class TreeFile {
  private static final String LEAF = "LEAF";
  private static final String ASK = "BRANCH_LEQ";

  /** For a forest without a tree: a runtime answers 0 and no base where nothing stands at all. */
  private static final Tree NOTHING =
      new Tree(new int[] {-1}, new float[1], new boolean[1], new int[1], new int[1], new float[1]);

  private final List<String> modes = new ArrayList<>();
  private final Wholes tree = new Wholes();
  private final Wholes node = new Wholes();
  private final Wholes feature = new Wholes();
  private final Wholes yes = new Wholes();
  private final Wholes no = new Wholes();
  private final Wholes missingYes = new Wholes();
  private final Reals threshold = new Reals();
  private final Wholes leafTree = new Wholes();
  private final Wholes leafNode = new Wholes();
  private final Wholes leafTarget = new Wholes();
  private final Reals leafValue = new Reals();

  private TreeFile() {}

  public static byte[] of(Forest low, Forest middle, Forest high) {
    TreeFile file = new TreeFile();
    List<Forest> forests = List.of(low, middle, high);
    int trees = 0;
    for (int target = 0; target < forests.size(); target++) {
      List<Tree> grown = forests.get(target).trees();
      for (Tree each : grown.isEmpty() ? List.of(NOTHING) : grown) {
        file.add(each, trees++, target);
      }
    }
    return file.graph(low.base(), middle.base(), high.base())
        .toBytes("features", middle.width(), "ratio", forests.size());
  }

  private void add(Tree grown, int number, int target) {
    for (int at = 0; at < grown.nodes(); at++) {
      boolean leaf = grown.leaf(at);
      modes.add(leaf ? LEAF : ASK);
      tree.add(number);
      node.add(at);
      feature.add(leaf ? 0 : grown.feature()[at]);
      threshold.add(grown.threshold()[at]);
      yes.add(grown.left()[at]);
      no.add(grown.right()[at]);
      missingYes.add(grown.missingLeft()[at] ? 1 : 0);
      if (leaf) {
        leafTree.add(number);
        leafNode.add(at);
        leafTarget.add(target);
        leafValue.add(grown.value()[at]);
      }
    }
  }

  private Graph graph(float... bases) {
    Node trees =
        new Node(List.of("features"), "grown", "TreeEnsembleRegressor", Node.TREES)
            .text("aggregate_function", "SUM")
            .reals("base_values", bases)
            .whole("n_targets", bases.length)
            .wholes("nodes_falsenodeids", no.values())
            .wholes("nodes_featureids", feature.values())
            .wholes("nodes_missing_value_tracks_true", missingYes.values())
            .texts("nodes_modes", modes)
            .wholes("nodes_nodeids", node.values())
            .wholes("nodes_treeids", tree.values())
            .wholes("nodes_truenodeids", yes.values())
            .reals("nodes_values", threshold.values())
            .text("post_transform", "NONE")
            .wholes("target_ids", leafTarget.values())
            .wholes("target_nodeids", leafNode.values())
            .wholes("target_treeids", leafTree.values())
            .reals("target_weights", leafValue.values());
    Graph graph = new Graph("next load").step(trees);
    String[] ends = {"grown_low", "middle", "grown_high"};
    for (int i = 0; i < ends.length; i++) {
      graph.wholes("column_" + i, i);
      graph.step(Node.plain("Gather", ends[i], "grown", "column_" + i).whole("axis", 1));
    }
    return graph
        .step(Node.plain("Min", "low", "grown_low", "middle"))
        .step(Node.plain("Max", "high", "middle", "grown_high"))
        .step(Node.plain("Concat", "ratio", "low", "middle", "high").whole("axis", 1));
  }
}
