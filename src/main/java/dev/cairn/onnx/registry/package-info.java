/** Which models there are, and whether each is what its card says before it may answer. */
@NullMarked
package dev.cairn.onnx.registry;

import org.jspecify.annotations.NullMarked;
