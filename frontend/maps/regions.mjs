// The regions make-map.mjs draws: size in map units, projection, points that must fit, and the countries that may be
// seats or origins, each with its ISO 3166 number and, where the middle of the area misleads, the anchor (lon, lat). A part of a country
// has a name and an anchor and no outline of its own. simplify is an area in square degrees.
export const regions = {
  aegean: {
    size: [360, 402], projection: 'geoConicConformal', rotate: [-22, 0], parallels: [36, 58], simplify: .005,
    fit: [[3.5, 49], [12, 63], [14, 30.3], [43.2, 36], [24, 63.2]],
    countries: {
      de: { id: 276, anchor: [10.2, 50.8] }, se: { id: 752, anchor: [15.2, 59.9] }, gr: { id: 300, anchor: [22.3, 39.2] },
      hu: { id: 348 }, it: { id: 380, anchor: [12.4, 42.6] }, tr: { id: 792, anchor: [33.6, 39.2] },
      lb: { id: 422 }, sy: { id: 760, anchor: [38.2, 35.4] }, ly: { id: 434, anchor: [14.2, 31.9] }, at: { id: 40 },
      pl: { id: 616 }, fr: { id: 250 }, rs: { id: 688 }, mk: { id: 807 }, hr: { id: 191 }, si: { id: 705 },
      bg: { id: 100 }, ro: { id: 642 }, cz: { id: 203 }, sk: { id: 703 }, ua: { id: 804 }, jo: { id: 400 },
      eg: { id: 818, anchor: [29.5, 30.6] }, iq: { id: 368, anchor: [42, 34.5] }, tn: { id: 788, anchor: [9.6, 35.2] },
    },
  },
  'north-america': {
    size: [380, 400], projection: 'geoConicConformal', rotate: [95, 0], parallels: [18, 50], simplify: .012, speck: 2,
    fit: [[-122, 52], [-70, 52], [-118, 20], [-62, 5], [-95, 56]],
    countries: {
      us: { id: 840, anchor: [-97, 38.5] }, ca: { id: 124, anchor: [-100, 51.5] }, mx: { id: 484, anchor: [-102.3, 23.8] },
      gt: { id: 320 }, hn: { id: 340 }, sv: { id: 222 }, ni: { id: 558 }, pa: { id: 591 }, co: { id: 170, anchor: [-73.5, 5.6] },
      ve: { id: 862, anchor: [-66.5, 7.6] }, cu: { id: 192 }, ht: { id: 332 }, cr: { id: 188 },
    },
  },
  'central-europe': {
    size: [400, 330], projection: 'geoConicConformal', rotate: [-23, 0], parallels: [44, 58], simplify: .005,
    fit: [[6, 49], [40, 49], [22, 43], [22, 59]],
    countries: {
      pl: { id: 616 }, de: { id: 276, anchor: [10.4, 51] }, cz: { id: 203 }, hu: { id: 348 }, sk: { id: 703 }, md: { id: 498 },
      ua: { id: 804 }, ro: { id: 642 }, at: { id: 40 }, bg: { id: 100 }, lt: { id: 440 }, lv: { id: 428 }, ee: { id: 233 },
      by: { id: 112 }, ru: { id: 643, anchor: [38.5, 53] }, it: { id: 380, anchor: [11.8, 44.6] },
    },
  },
  andaman: {
    size: [380, 390], projection: 'geoMercator', rotate: [-105, 0], simplify: .005, speck: 2,
    fit: [[89, 27], [127, 27], [89, -10], [127, -10]],
    countries: {
      my: { id: 458, anchor: [102, 4.2] }, th: { id: 764, anchor: [101, 15.5] }, id: { id: 360, anchor: [107.2, -6.8] },
      sg: { id: 702, anchor: [103.85, 1.35] }, bd: { id: 50 }, mm: { id: 104, anchor: [95.8, 20.5] }, ph: { id: 608, anchor: [121.2, 15.5] },
      la: { id: 418 }, kh: { id: 116 }, vn: { id: 704 }, in: { id: 356, anchor: [89.8, 25.9] },
      rk: { name: 'Rakhine', anchor: [93.6, 20.1] },
    },
  },
  world: {
    size: [640, 320], projection: 'geoNaturalEarth1', rotate: [-11, 0], detail: '110m', simplify: .12, speck: .6,
    fit: [[-165, 12], [189, 12], [11, 76], [11, -52]],
    countries: {
      us: { id: 840, anchor: [-98, 39] }, ca: { id: 124, anchor: [-105, 56] }, mx: { id: 484 }, br: { id: 76 }, co: { id: 170 },
      de: { id: 276 }, fr: { id: 250, anchor: [2.4, 46.6] }, gb: { id: 826 }, it: { id: 380 }, se: { id: 752 }, hu: { id: 348 },
      pl: { id: 616 }, ua: { id: 804 }, ru: { id: 643, anchor: [60, 58] }, tr: { id: 792 }, lb: { id: 422 }, jo: { id: 400 },
      sy: { id: 760 }, ir: { id: 364 }, pk: { id: 586 }, af: { id: 4 }, in: { id: 356 }, bd: { id: 50 }, mm: { id: 104 },
      cn: { id: 156 }, jp: { id: 392 }, my: { id: 458, anchor: [102, 4] }, ph: { id: 608 }, id: { id: 360, anchor: [113, -1] },
      au: { id: 36 }, eg: { id: 818 }, ke: { id: 404 }, ug: { id: 800 }, ss: { id: 728 }, et: { id: 231 }, ng: { id: 566 }, za: { id: 710 }, ma: { id: 504 },
      dz: { id: 12 }, ly: { id: 434 }, gt: { id: 320 }, hn: { id: 340 }, ve: { id: 862 }, es: { id: 724 }, gr: { id: 300 },
    },
  },
};
