;; The inner loops of the networks, in WebAssembly with 128-bit SIMD. All numbers are float32, all addresses and strides
;; are bytes. Built into kernel.wasm by scripts/nlp/build-kernel.ts.
;;
;; A weight matrix of k inputs and n outputs (n a multiple of 8) is packed into n/8 panels. A panel holds, for one input
;; after the other, the weights of its eight outputs: 32 bytes an input.
(module
  (memory (export "memory") 1)

  ;; C[i][j] = (C[i][j] if $accumulate, else 0) + (sum over x of A[i][x] * W[x][j]) + bias[j], added in this order, for
  ;; m rows and 8 * panels columns.
  ;; Rows of A start every $lda bytes and may overlap: a window over three rows of 96 is one row of 288 with lda 384.
  (func (export "gemm")
    (param $a i32) (param $lda i32) (param $w i32) (param $bias i32) (param $c i32) (param $ldc i32)
    (param $m i32) (param $k i32) (param $panels i32) (param $accumulate i32)
    (local $rows i32) (local $x i32) (local $wx i32) (local $panelBytes i32)
    (local $a0 i32) (local $a1 i32) (local $a2 i32) (local $a3 i32) (local $out i32)
    (local $w0 v128) (local $w1 v128) (local $s v128) (local $zero v128)
    (local $c00 v128) (local $c01 v128) (local $c10 v128) (local $c11 v128)
    (local $c20 v128) (local $c21 v128) (local $c30 v128) (local $c31 v128)
    (local.set $panelBytes (i32.shl (local.get $k) (i32.const 5)))
    (block $done
      (loop $panel
        (br_if $done (i32.eqz (local.get $panels)))
        (local.set $rows (local.get $m))
        (local.set $a0 (local.get $a))
        (local.set $out (local.get $c))

        ;; Four rows at a time: eight sums stay in registers, and each pair of weights is read once for all four.
        (block $noFour
          (loop $four
            (br_if $noFour (i32.lt_u (local.get $rows) (i32.const 4)))
            (local.set $a1 (i32.add (local.get $a0) (local.get $lda)))
            (local.set $a2 (i32.add (local.get $a1) (local.get $lda)))
            (local.set $a3 (i32.add (local.get $a2) (local.get $lda)))
            (local.set $c00 (local.get $zero)) (local.set $c01 (local.get $zero))
            (local.set $c10 (local.get $zero)) (local.set $c11 (local.get $zero))
            (local.set $c20 (local.get $zero)) (local.set $c21 (local.get $zero))
            (local.set $c30 (local.get $zero)) (local.set $c31 (local.get $zero))
            (local.set $wx (local.get $w))
            (local.set $x (local.get $k))
            (loop $inner
              (local.set $w0 (v128.load (local.get $wx)))
              (local.set $w1 (v128.load offset=16 (local.get $wx)))
              (local.set $s (v128.load32_splat (local.get $a0)))
              (local.set $c00 (f32x4.add (local.get $c00) (f32x4.mul (local.get $s) (local.get $w0))))
              (local.set $c01 (f32x4.add (local.get $c01) (f32x4.mul (local.get $s) (local.get $w1))))
              (local.set $s (v128.load32_splat (local.get $a1)))
              (local.set $c10 (f32x4.add (local.get $c10) (f32x4.mul (local.get $s) (local.get $w0))))
              (local.set $c11 (f32x4.add (local.get $c11) (f32x4.mul (local.get $s) (local.get $w1))))
              (local.set $s (v128.load32_splat (local.get $a2)))
              (local.set $c20 (f32x4.add (local.get $c20) (f32x4.mul (local.get $s) (local.get $w0))))
              (local.set $c21 (f32x4.add (local.get $c21) (f32x4.mul (local.get $s) (local.get $w1))))
              (local.set $s (v128.load32_splat (local.get $a3)))
              (local.set $c30 (f32x4.add (local.get $c30) (f32x4.mul (local.get $s) (local.get $w0))))
              (local.set $c31 (f32x4.add (local.get $c31) (f32x4.mul (local.get $s) (local.get $w1))))
              (local.set $wx (i32.add (local.get $wx) (i32.const 32)))
              (local.set $a0 (i32.add (local.get $a0) (i32.const 4)))
              (local.set $a1 (i32.add (local.get $a1) (i32.const 4)))
              (local.set $a2 (i32.add (local.get $a2) (i32.const 4)))
              (local.set $a3 (i32.add (local.get $a3) (i32.const 4)))
              (br_if $inner (local.tee $x (i32.sub (local.get $x) (i32.const 1)))))
            (local.set $w0 (v128.load (local.get $bias)))
            (local.set $w1 (v128.load offset=16 (local.get $bias)))
            (call $store (local.get $out) (local.get $c00) (local.get $c01) (local.get $w0) (local.get $w1) (local.get $accumulate))
            (local.set $out (i32.add (local.get $out) (local.get $ldc)))
            (call $store (local.get $out) (local.get $c10) (local.get $c11) (local.get $w0) (local.get $w1) (local.get $accumulate))
            (local.set $out (i32.add (local.get $out) (local.get $ldc)))
            (call $store (local.get $out) (local.get $c20) (local.get $c21) (local.get $w0) (local.get $w1) (local.get $accumulate))
            (local.set $out (i32.add (local.get $out) (local.get $ldc)))
            (call $store (local.get $out) (local.get $c30) (local.get $c31) (local.get $w0) (local.get $w1) (local.get $accumulate))
            (local.set $out (i32.add (local.get $out) (local.get $ldc)))
            ;; $a3 stands k floats behind the start of the fourth row.
            (local.set $a0
              (i32.add (i32.sub (local.get $a3) (i32.shl (local.get $k) (i32.const 2))) (local.get $lda)))
            (local.set $rows (i32.sub (local.get $rows) (i32.const 4)))
            (br $four)))

        (block $noOne
          (loop $one
            (br_if $noOne (i32.eqz (local.get $rows)))
            (local.set $c00 (local.get $zero)) (local.set $c01 (local.get $zero))
            (local.set $wx (local.get $w))
            (local.set $a1 (local.get $a0))
            (local.set $x (local.get $k))
            (loop $inner
              (local.set $s (v128.load32_splat (local.get $a1)))
              (local.set $c00 (f32x4.add (local.get $c00) (f32x4.mul (local.get $s) (v128.load (local.get $wx)))))
              (local.set $c01
                (f32x4.add (local.get $c01) (f32x4.mul (local.get $s) (v128.load offset=16 (local.get $wx)))))
              (local.set $wx (i32.add (local.get $wx) (i32.const 32)))
              (local.set $a1 (i32.add (local.get $a1) (i32.const 4)))
              (br_if $inner (local.tee $x (i32.sub (local.get $x) (i32.const 1)))))
            (call $store (local.get $out) (local.get $c00) (local.get $c01)
              (v128.load (local.get $bias)) (v128.load offset=16 (local.get $bias)) (local.get $accumulate))
            (local.set $out (i32.add (local.get $out) (local.get $ldc)))
            (local.set $a0 (i32.add (local.get $a0) (local.get $lda)))
            (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
            (br $one)))

        (local.set $w (i32.add (local.get $w) (local.get $panelBytes)))
        (local.set $bias (i32.add (local.get $bias) (i32.const 32)))
        (local.set $c (i32.add (local.get $c) (i32.const 32)))
        (local.set $panels (i32.sub (local.get $panels) (i32.const 1)))
        (br $panel))))

  ;; Stores eight sums, after what was there if $accumulate, and before the bias.
  (func $store
    (param $out i32) (param $low v128) (param $high v128) (param $biasLow v128) (param $biasHigh v128)
    (param $accumulate i32)
    (if (local.get $accumulate)
      (then
        (local.set $low (f32x4.add (v128.load (local.get $out)) (local.get $low)))
        (local.set $high (f32x4.add (v128.load offset=16 (local.get $out)) (local.get $high)))))
    (v128.store (local.get $out) (f32x4.add (local.get $low) (local.get $biasLow)))
    (v128.store offset=16 (local.get $out) (f32x4.add (local.get $high) (local.get $biasHigh))))

  (func $sum (param $v v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $v)) (f32x4.extract_lane 1 (local.get $v)))
      (f32.add (f32x4.extract_lane 2 (local.get $v)) (f32x4.extract_lane 3 (local.get $v)))))

  ;; Maxout over three pieces, layer norm, and, where $residual is set, the sum with what $out held before:
  ;; rows of 288 at $x (three pieces of 96, one after the other; overwritten) to rows of 96 at $out.
  ;; Sums run in eight lanes which are then added pair by pair, as numpy's do.
  (func (export "maxoutNorm")
    (param $x i32) (param $gain i32) (param $shift i32) (param $out i32) (param $rows i32) (param $residual i32)
    (local $j i32) (local $at i32) (local $v v128) (local $low v128) (local $high v128)
    (local $mean v128) (local $scale v128)
    (block $done
      (loop $row
        (br_if $done (i32.eqz (local.get $rows)))
        (local.set $low (v128.const f32x4 0 0 0 0))
        (local.set $high (v128.const f32x4 0 0 0 0))
        (local.set $j (i32.const 0))
        (loop $max
          (local.set $at (i32.add (local.get $x) (local.get $j)))
          (local.set $v
            (f32x4.max (v128.load (local.get $at))
              (f32x4.max (v128.load offset=384 (local.get $at)) (v128.load offset=768 (local.get $at)))))
          (v128.store (local.get $at) (local.get $v))
          (local.set $low (f32x4.add (local.get $low) (local.get $v)))
          (local.set $v
            (f32x4.max (v128.load offset=16 (local.get $at))
              (f32x4.max (v128.load offset=400 (local.get $at)) (v128.load offset=784 (local.get $at)))))
          (v128.store offset=16 (local.get $at) (local.get $v))
          (local.set $high (f32x4.add (local.get $high) (local.get $v)))
          (br_if $max
            (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 32))) (i32.const 384))))
        (local.set $mean
          (f32x4.splat
            (f32.div (f32.add (call $sum (local.get $low)) (call $sum (local.get $high))) (f32.const 96))))
        (local.set $low (v128.const f32x4 0 0 0 0))
        (local.set $high (v128.const f32x4 0 0 0 0))
        (local.set $j (i32.const 0))
        (loop $deviation
          (local.set $at (i32.add (local.get $x) (local.get $j)))
          (local.set $v (f32x4.sub (v128.load (local.get $at)) (local.get $mean)))
          (v128.store (local.get $at) (local.get $v))
          (local.set $low (f32x4.add (local.get $low) (f32x4.mul (local.get $v) (local.get $v))))
          (local.set $v (f32x4.sub (v128.load offset=16 (local.get $at)) (local.get $mean)))
          (v128.store offset=16 (local.get $at) (local.get $v))
          (local.set $high (f32x4.add (local.get $high) (f32x4.mul (local.get $v) (local.get $v))))
          (br_if $deviation
            (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 32))) (i32.const 384))))
        ;; The root in double precision: rounded once, as powf(variance, -0.5) is.
        (local.set $scale
          (f32x4.splat
            (f32.demote_f64
              (f64.div (f64.const 1)
                (f64.sqrt
                  (f64.promote_f32
                    (f32.add
                      (f32.div (f32.add (call $sum (local.get $low)) (call $sum (local.get $high))) (f32.const 96))
                      (f32.const 1e-8))))))))
        (local.set $j (i32.const 0))
        (loop $normal
          (local.set $v
            (f32x4.add
              (f32x4.mul
                (f32x4.mul (v128.load (i32.add (local.get $x) (local.get $j))) (local.get $scale))
                (v128.load (i32.add (local.get $gain) (local.get $j))))
              (v128.load (i32.add (local.get $shift) (local.get $j)))))
          (local.set $at (i32.add (local.get $out) (local.get $j)))
          (if (local.get $residual)
            (then (local.set $v (f32x4.add (v128.load (local.get $at)) (local.get $v)))))
          (v128.store (local.get $at) (local.get $v))
          (br_if $normal
            (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 16))) (i32.const 384))))
        (local.set $x (i32.add (local.get $x) (i32.const 1152)))
        (local.set $out (i32.add (local.get $out) (i32.const 384)))
        (local.set $rows (i32.sub (local.get $rows) (i32.const 1)))
        (br $row))))

  ;; The hidden layer of a transition system: out[j] = max over two pieces p of bias[p][j] + sum over slots of
  ;; feature[p][j], j < 64. $features is a list of addresses, one a slot, each of 128 floats (two pieces of 64).
  (func (export "hidden") (param $features i32) (param $slots i32) (param $bias i32) (param $out i32)
    (local $j i32) (local $slot i32) (local $at i32) (local $first v128) (local $second v128)
    (loop $column
      (local.set $first (v128.const f32x4 0 0 0 0))
      (local.set $second (v128.const f32x4 0 0 0 0))
      (local.set $slot (i32.const 0))
      (loop $sumSlots
        (local.set $at
          (i32.add
            (i32.load (i32.add (local.get $features) (i32.shl (local.get $slot) (i32.const 2)))) (local.get $j)))
        (local.set $first (f32x4.add (local.get $first) (v128.load (local.get $at))))
        (local.set $second (f32x4.add (local.get $second) (v128.load offset=256 (local.get $at))))
        (br_if $sumSlots
          (i32.lt_u (local.tee $slot (i32.add (local.get $slot) (i32.const 1))) (local.get $slots))))
      (local.set $at (i32.add (local.get $bias) (local.get $j)))
      (v128.store (i32.add (local.get $out) (local.get $j))
        (f32x4.max
          (f32x4.add (local.get $first) (v128.load (local.get $at)))
          (f32x4.add (local.get $second) (v128.load offset=256 (local.get $at)))))
      (br_if $column
        (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 16))) (i32.const 256))))))
