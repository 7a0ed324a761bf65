/** How fast a load is suggested here, beside ONNX Runtime alone on the same numbers. */
@NullMarked
package dev.cairn.onnx.bench;

import org.jspecify.annotations.NullMarked;
