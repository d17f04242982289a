import type { Industry, Region } from '../../accounts/customer-facts.ts';
import type { SizeBand } from '../../accounts/table.ts';

export type DemoCustomer = {
  name: string;
  industry: Industry;
  sizeBand: SizeBand;
  region: Region;
};

const customer = (
  name: string,
  industry: Industry,
  sizeBand: SizeBand,
  region: Region,
): DemoCustomer => ({ name, industry, sizeBand, region });

/** The organisations that use the demo marketplace; all of them are invented. */
export const demoCustomers: DemoCustomer[] = [
  customer('Aldermarsh Hospital Trust', 'healthcare', '1001+', 'Europe'),
  customer('Bakkely Kommune', 'public-sector', '251-1000', 'Europe'),
  customer('Caldera Coffee Roasters', 'hospitality', '51-250', 'North America'),
  customer('Casa Bonfim Hotéis', 'hospitality', '251-1000', 'Latin America'),
  customer('Cerrado Grãos', 'logistics', '251-1000', 'Latin America'),
  customer('Chandrika Textiles', 'manufacturing', '251-1000', 'Asia-Pacific'),
  customer('Dagmar & Töchter', 'retail', '11-50', 'Europe'),
  customer('Dovecote Books', 'retail', '1-10', 'Europe'),
  customer('Ebonwood Furniture', 'manufacturing', '51-250', 'Africa'),
  customer('Ekström Elkraft', 'energy', '251-1000', 'Europe'),
  customer('Fjellheim Skole', 'education', '51-250', 'Europe'),
  customer('Fontaine-Mercier Avocats', 'professional-services', '11-50', 'Europe'),
  customer('Garrigue Olive Mill', 'manufacturing', '1-10', 'Europe'),
  customer('Glenhollow Housing', 'nonprofit', '51-250', 'Europe'),
  customer('Granjas del Maipo', 'manufacturing', '251-1000', 'Latin America'),
  customer('Greywater Utilities', 'energy', '1001+', 'North America'),
  customer('Hanalei Outfitters', 'retail', '11-50', 'North America'),
  customer('Harrow & Finch Architects', 'professional-services', '11-50', 'Europe'),
  customer('Hibari Confectionery', 'manufacturing', '51-250', 'Asia-Pacific'),
  customer('Holmgaard Logistik', 'logistics', '251-1000', 'Europe'),
  customer('Ibex Mutual Insurance', 'finance', '1001+', 'Europe'),
  customer('Iroko Microfinance', 'finance', '51-250', 'Africa'),
  customer('Jacaranda Schools', 'education', '251-1000', 'Africa'),
  customer('Kestenholz Treuhand', 'finance', '11-50', 'Europe'),
  customer('Kookaburra Freight', 'logistics', '51-250', 'Asia-Pacific'),
  customer('Laguna Norte Clinics', 'healthcare', '251-1000', 'Latin America'),
  customer('Larkspur Public Radio', 'media', '51-250', 'North America'),
  customer('Lindenthal Universität', 'education', '1001+', 'Europe'),
  customer('Loch Ardan Distillery', 'manufacturing', '11-50', 'Europe'),
  customer('Madrona Food Bank', 'nonprofit', '11-50', 'North America'),
  customer('Malaika Health Network', 'healthcare', '251-1000', 'Africa'),
  customer('Marisma Editores', 'media', '11-50', 'Europe'),
  customer('Meadowlark County Libraries', 'public-sector', '251-1000', 'North America'),
  customer('Mirfak Trading', 'retail', '51-250', 'Middle East'),
  customer('Montelupo Ceramiche', 'manufacturing', '51-250', 'Europe'),
  customer('Nakuru Flower Growers', 'logistics', '251-1000', 'Africa'),
  customer('Naseem Hotels', 'hospitality', '1001+', 'Middle East'),
  customer('Northern Spruce Credit Union', 'finance', '251-1000', 'North America'),
  customer('Oakum Street Dental', 'healthcare', '1-10', 'North America'),
  customer('Oranjehaven Havenbedrijf', 'logistics', '251-1000', 'Europe'),
  customer('Palmyra Engineering', 'professional-services', '251-1000', 'Middle East'),
  customer('Pinecrest School District', 'education', '1001+', 'North America'),
  customer('Polder & Wind', 'energy', '51-250', 'Europe'),
  customer('Quarry Lane Vets', 'healthcare', '11-50', 'Europe'),
  customer('Rakuyo Press', 'media', '251-1000', 'Asia-Pacific'),
  customer('Red Gum Council', 'public-sector', '251-1000', 'Asia-Pacific'),
  customer('Sabal Building Supply', 'retail', '251-1000', 'North America'),
  customer('Saffron Court Restaurants', 'hospitality', '51-250', 'Asia-Pacific'),
  customer('Selwyn Fields Research', 'education', '51-250', 'Asia-Pacific'),
  customer('Serra Azul Solar', 'energy', '51-250', 'Latin America'),
  customer('Sokolov & Hart Consulting', 'professional-services', '51-250', 'Europe'),
  customer('Stonebridge Bakeries', 'hospitality', '251-1000', 'Europe'),
  customer('Tamarind Pharmacies', 'retail', '251-1000', 'Asia-Pacific'),
  customer('Teatro del Carmen', 'media', '11-50', 'Latin America'),
  customer('Thistle & Wren', 'retail', '1-10', 'Europe'),
  customer('Umoja Relief', 'nonprofit', '251-1000', 'Africa'),
  customer('Vallemar Pesca', 'manufacturing', '51-250', 'Europe'),
  customer('Vesterbro Byggeri', 'professional-services', '251-1000', 'Europe'),
  customer('Wadi Qamar Logistics', 'logistics', '51-250', 'Middle East'),
  customer('Westmoor Rescue Dogs', 'nonprofit', '1-10', 'Europe'),
  customer('Yarrow Creek Hospital', 'healthcare', '1001+', 'North America'),
  customer('Zielona Przystań', 'nonprofit', '11-50', 'Europe'),
];
