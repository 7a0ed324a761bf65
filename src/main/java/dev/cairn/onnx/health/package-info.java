/** How models do: how fast, how often they fail, whether people still look like the training. */
@NullMarked
package dev.cairn.onnx.health;

import org.jspecify.annotations.NullMarked;
