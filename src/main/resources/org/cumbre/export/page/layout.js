/* Where the nodes of a network stand. Forces of Fruchterman and Reingold (1991) with gravity; the start is a spiral and nothing is left to
   chance, so that the same graph is always drawn the same. */
export const layout = (nodes, ties, width, height, rounds = 450) => {
  const ideal = 0.8 * Math.sqrt(width * height / Math.max(nodes.length, 8)), far = 5 * ideal;

  nodes.forEach((node, i) => {
    const angle = i * 2.39996, radius = ideal * 0.7 * Math.sqrt(i);
    node.x = Math.cos(angle) * radius * width / height;
    node.y = Math.sin(angle) * radius;
  });
  for (let round = 0; round < rounds; round++) {
    for (const node of nodes) { node.dx = -node.x * 0.10 * height / width; node.dy = -node.y * 0.10 * width / height; }
    for (let i = 0; i < nodes.length; i++) for (let j = i + 1; j < nodes.length; j++) push(nodes[i], nodes[j]);
    for (const { source, target, weight } of ties) pull(source, target, 0.8 + Math.log2(weight) / 4);
    const heat = ideal * (1 - round / rounds) ** 2 + 0.2;
    for (const node of nodes) {
      const length = Math.hypot(node.dx, node.dy) || 1, go = Math.min(length, heat) / length;
      node.x += node.dx * go;
      node.y += node.dy * go;
    }
  }
  fit();
  separate();

  /** All nodes push each other away; those far apart do not feel it, so that parts without a tie stay near. */
  function push(a, b) {
    const x = a.x - b.x || 0.01, y = a.y - b.y || 0.01, square = x * x + y * y;
    if (square > far * far) return;
    const force = ideal * ideal / square * (1 + (a.radius + b.radius) / 60);
    a.dx += x * force; a.dy += y * force;
    b.dx -= x * force; b.dy -= y * force;
  }

  function pull(a, b, strength) {
    const x = a.x - b.x, y = a.y - b.y, force = strength * Math.hypot(x, y) / ideal;
    a.dx -= x * force; a.dy -= y * force;
    b.dx += x * force; b.dy += y * force;
  }

  function fit() {
    const scale = (get, size, margin) => {
      const low = Math.min(...nodes.map(get)), high = Math.max(...nodes.map(get));
      const by = Math.min((size - 2 * margin) / Math.max(1, high - low), 3);
      return value => size / 2 + (value - (low + high) / 2) * by;
    };
    const x = scale(node => node.x, width, 90), y = scale(node => node.y, height, 36);
    for (const node of nodes) { node.x = x(node.x); node.y = y(node.y); }
  }

  /** Nodes that lie on each other are moved apart, with room for a name between them. */
  function separate() {
    for (let round = 0; round < 80; round++) {
      for (let i = 0; i < nodes.length; i++) for (let j = i + 1; j < nodes.length; j++) {
        const a = nodes[i], b = nodes[j], least = a.radius + b.radius + 16;
        const x = b.x - a.x || 0.1, y = b.y - a.y || 0.1, distance = Math.hypot(x, y);
        if (distance < least) {
          const by = (least - distance) / 2 / distance;
          a.x -= x * by; a.y -= y * by; b.x += x * by; b.y += y * by;
        }
      }
      for (const node of nodes) {
        node.x = Math.min(width - 40, Math.max(40, node.x));
        node.y = Math.min(height - 24, Math.max(18, node.y));
      }
    }
  }
};
