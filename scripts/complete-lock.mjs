import fs from 'node:fs'
const path=process.argv[2]
const l=JSON.parse(fs.readFileSync(path))
let n=0
for(const [p,e] of Object.entries({...l.packages})) for(const [name,range] of Object.entries({...e.optionalDependencies})){
  const key='node_modules/'+name
  if(l.packages[key]||l.packages[p+'/'+key])continue
  const os=/android/.test(name)?'android':(/(darwin|win32|freebsd|openbsd|netbsd|linux|sunos|aix|openharmony)/.exec(name)??[])[1]
  const cpu=(/(arm64|x64|ia32|ppc64|riscv64|s390x|arm|wasm32|loong64|mips64el)/.exec(name.replace('openharmony',''))??[])[1]
  const libc=/musl/.test(name)?['musl']:/gnu/.test(name)&&os==='linux'?['glibc']:undefined
  console.log(key,range,os,cpu,libc)
  l.packages[key]={version:range.replace(/^[\^~]/,''),...(cpu?{cpu:[cpu]}:{}),dev:true,license:e.license,optional:true,...(os?{os:[os]}:{}),...(libc?{libc}:{})};n++
}
const sorted=Object.fromEntries(Object.entries(l.packages).sort(([a],[b])=>a.localeCompare(b,'en')))
l.packages=sorted
fs.writeFileSync(path,JSON.stringify(l,null,2)+'\n')
console.log(n)
