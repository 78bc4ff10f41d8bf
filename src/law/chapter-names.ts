/** Short names of chapters to find one's way by; they are ours, not the wording of the tariff. */
const rows = `
01|산 동물|Live animals
02|육류|Meat
03|어류·갑각류|Fish and seafood
04|낙농품·새알·꿀|Dairy, eggs, honey
05|그 밖의 동물성 생산품|Other products of animals
06|산 수목·꽃|Live plants, flowers
07|채소|Vegetables
08|과실·견과|Fruit and nuts
09|커피·차·향신료|Coffee, tea, spices
10|곡물|Cereals
11|제분 제품·전분|Flour, malt, starch
12|종자·약용식물|Seeds, medicinal plants
13|식물성 수액·진액|Gums, plant saps and extracts
14|식물성 편조물|Plant materials for plaiting
15|유지|Fats and oils
16|육류·어류 가공품|Prepared meat and fish
17|당류|Sugar and sweets
18|코코아·초콜릿|Cocoa and chocolate
19|곡물 가공품·빵·과자|Cereal preparations, bakery
20|채소·과실 가공품|Prepared vegetables and fruit
21|그 밖의 조제식료품|Other food preparations
22|음료·술·식초|Drinks, alcohol, vinegar
23|사료|Animal feed
24|담배|Tobacco and nicotine
25|소금·석재·시멘트|Salt, stone, cement
26|광석|Ores
27|석유·연료|Fuels and oils
28|무기화학품|Inorganic chemicals
29|유기화학품|Organic chemicals
30|의약품|Medicines
31|비료|Fertilisers
32|염료·페인트·잉크|Dyes, paints, inks
33|향수·화장품|Perfume and cosmetics
34|비누·세제·양초|Soap, detergents, candles
35|단백질·접착제|Proteins, glues
36|화약·성냥|Explosives, matches
37|사진 재료|Photographic goods
38|그 밖의 화학 제품|Other chemical products
39|플라스틱 제품|Plastics
40|고무 제품|Rubber
41|원피·가죽|Hides and leather
42|가죽 제품·가방|Leather goods, bags
43|모피|Furs
44|목재|Wood
45|코르크|Cork
46|짚 세공품|Straw and basketware
47|펄프|Pulp
48|종이 제품|Paper
49|책·인쇄물|Books and print
50|견|Silk
51|양모|Wool
52|면|Cotton
53|그 밖의 식물성 섬유|Other plant fibres
54|인조 필라멘트|Synthetic filaments
55|인조 스테이플섬유|Synthetic staple fibres
56|워딩·펠트·로프|Wadding, felt, rope
57|양탄자|Carpets
58|특수 직물·자수|Special fabrics, embroidery
59|침투·도포 직물|Coated fabrics
60|편물|Knitted fabrics
61|의류(편물)|Clothing, knitted
62|의류(편물 아님)|Clothing, not knitted
63|그 밖의 섬유 제품|Other textile goods
64|신발|Footwear
65|모자|Hats
66|우산·지팡이|Umbrellas, sticks
67|깃털·조화·가발|Feathers, wigs
68|석재·시멘트 제품|Articles of stone, cement
69|도자|Ceramics
70|유리|Glass
71|귀금속·보석·장신구|Jewellery, precious metals
72|철강|Iron and steel
73|철강 제품|Articles of iron and steel
74|구리|Copper
75|니켈|Nickel
76|알루미늄|Aluminium
78|납|Lead
79|아연|Zinc
80|주석|Tin
81|그 밖의 비금속|Other base metals
82|공구·칼붙이|Tools and cutlery
83|그 밖의 금속 제품|Other metal goods
84|기계류|Machinery
85|전기기기|Electrical equipment
86|철도|Railway
87|차량|Vehicles
88|항공기·드론|Aircraft and drones
89|선박|Ships and boats
90|광학·의료 기기|Optical and medical instruments
91|시계|Clocks and watches
92|악기|Musical instruments
93|무기|Arms
94|가구·조명|Furniture, lamps
95|완구·게임·운동용품|Toys, games, sports
96|잡품|Miscellaneous goods
97|예술품·골동품|Art and antiques
`

export const chapterNames: readonly {
  readonly code: string
  readonly ko: string
  readonly en: string
}[] = rows
  .trim()
  .split('\n')
  .map(row => {
    const [code, ko, en] = row.split('|') as [string, string, string]
    return { code, ko, en }
  })
