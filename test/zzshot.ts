import { chromium } from '@playwright/test';
const base=process.argv[2]!; 
const jobs=JSON.parse(process.argv[3]!) as [string,string,number,number,string,string?][];
const b=await chromium.launch({executablePath:'/usr/bin/chromium'});
for(const [name,path,w,h,lang,init] of jobs){const c=await b.newContext({viewport:{width:w,height:h},locale:lang==='en'?'en-US':'zh-CN'});
 const p=await c.newPage(); if(init) await p.addInitScript(init); await p.addInitScript(`try{localStorage.setItem('xince.language','${lang}')}catch{}`);
 await p.goto(base+path); await p.waitForTimeout(2500); if(lang==='en'){const e=p.getByRole('button',{name:'English'}); if(await e.count()) await e.click();}
 await p.waitForTimeout(800);
 await p.screenshot({path:`/tmp/shots/${name}.png`,fullPage:true}); await c.close();}
await b.close();
